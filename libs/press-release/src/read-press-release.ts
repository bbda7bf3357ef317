import type { ReleaseBlock } from './blocks/release-block.ts';
import { htmlToBlocks } from './blocks/html-to-blocks.ts';
import { textToBlocks } from './blocks/text-to-blocks.ts';
import { decodeFile } from './decode/decode-file.ts';
import { UnreadableFile } from './decode/reading-error.ts';
import { draftFromBlocks } from './draft/draft-from-blocks.ts';
import type { PressReleaseReading } from './draft/press-release-draft.ts';

/**
 * Reads a press release from the bytes of a file: text (UTF-8, UTF-16, Windows-1252), HTML or .docx, up to 5 MB. Gives
 * a draft with what the release says for certain and, under `unsure`, what an official must decide; or an error with a
 * Danish sentence that says what to do. Never throws for what a file holds.
 *
 * @example
 * const { draft, error } = await readPressRelease(await readFile('nyhed.docx'), { filename: 'nyhed.docx' });
 */
export async function readPressRelease(bytes: Uint8Array, { filename = '' }: { filename?: string } = {}): Promise<PressReleaseReading> {
  try {
    const { form, text } = await decodeFile(bytes, filename);
    const blocks = form === 'html' ? htmlToBlocks(text) : textToBlocks(text);
    if (!hasWords(blocks)) throw new UnreadableFile('no-text');
    return { draft: draftFromBlocks(blocks), error: null };
  } catch (error) {
    if (error instanceof UnreadableFile) return { draft: null, error: error.reason };
    throw error;
  }
}

function hasWords(blocks: ReleaseBlock[]): boolean {
  return blocks.some((block) => (block.type === 'list' ? block.items : [block.words]).some(({ text }) => /\p{L}/u.test(text)));
}
