export type { ReleaseBlock, Words } from './blocks/release-block.ts';
export type { ReadingError, ReadingErrorCode } from './decode/reading-error.ts';
export type * from './draft/press-release-draft.ts';
export { readPressRelease } from './read-press-release.ts';
