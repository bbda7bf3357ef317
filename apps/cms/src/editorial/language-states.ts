/** State of one language of one document, as officials speak of it. */
export type LanguageState = 'draft' | 'published' | 'changed' | 'withdrawn';

/** Digests of a snapshot: of all of it, and of its texts alone. */
export interface Digests {
  digest: string | null;
  textsDigest: string | null;
}

/**
 * Draft until first published; `changed` when publishing the language again would change what its readers see. A
 * translation is not changed by a figure: its figures follow the source language (`followsSource`).
 */
export function languageState(
  newest: (Digests & { act: 'publish' | 'withdraw' }) | null,
  workingCopy: Digests,
  followsSource: boolean,
): LanguageState {
  if (!newest) return 'draft';
  if (newest.act === 'withdraw') return 'withdrawn';
  const same = followsSource ? newest.textsDigest === workingCopy.textsDigest : newest.digest === workingCopy.digest;
  return same ? 'published' : 'changed';
}
