import type { Passage } from '../blocks/passages.ts';
import { findApplications } from '../facts/applications.ts';
import type { PressReleaseDraft, Unsure } from './press-release-draft.ts';

/** The count of applications, when the release states one and no other. */
export function collectApplications(passages: Passage[]): { applications: PressReleaseDraft['applications']; unsure: Unsure[] } {
  const mentions = passages.flatMap(({ sentences }) => sentences.flatMap(findApplications));
  const sure = mentions.filter((mention) => mention.sure);
  const values = new Set(sure.map(({ value }) => value));
  const [first] = sure;
  if (first && values.size === 1) return { applications: { value: first.value, words: first.words }, unsure: [] };
  const words = [...new Set(mentions.map((mention) => mention.words))];
  return { applications: null, unsure: words.map((one) => ({ what: 'applications', words: one })) };
}
