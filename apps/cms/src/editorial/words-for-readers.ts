import type { LanguageTag } from '@flersprog/i18n';

/** What an act tells readers (what changed, why it is gone): one text, in the document's source language; or a text a language; or nothing. */
export type WordsForReaders = string | Partial<Record<LanguageTag, string>> | null;

/** The text that readers of a language get, and the language it is in: their own, else the source language's; null where neither is there. */
export function wordsFor(
  words: WordsForReaders,
  language: LanguageTag,
  source: LanguageTag,
): { text: string; language: LanguageTag } | null {
  const texts = typeof words === 'string' ? { [source]: words } : (words ?? {});
  for (const written of [language, source]) {
    const text = texts[written];
    if (text) return { text, language: written };
  }
  return null;
}

/** Languages of texts that no reader of the act's languages would get. */
export function neverShown(words: WordsForReaders, languages: readonly LanguageTag[], source: LanguageTag): LanguageTag[] {
  const written = typeof words === 'string' || words === null ? [] : (Object.keys(words) as LanguageTag[]);
  return written.filter((language) => language !== source && !languages.includes(language));
}
