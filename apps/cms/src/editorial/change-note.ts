import type { LanguageTag } from '@flersprog/i18n';

/** What changed, for readers: one text, which is in the document's source language; or a text a language; or nothing. */
export type ChangeNote = string | Partial<Record<LanguageTag, string>> | null;

/** The note that readers of a language get, and the language it is in: their own, else the source language's. */
export function noteFor(
  note: ChangeNote,
  language: LanguageTag,
  source: LanguageTag,
): { note: string | null; noteLanguage: LanguageTag | null } {
  const texts = typeof note === 'string' ? { [source]: note } : (note ?? {});
  for (const written of [language, source]) {
    const text = texts[written];
    if (text) return { note: text, noteLanguage: written };
  }
  return { note: null, noteLanguage: null };
}
