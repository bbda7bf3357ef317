import { languages, sourceLanguage, type LanguageTag } from '@flersprog/i18n';

/** Which of a page's languages readers of none of them are led to (hreflang x-default): Danish, else the first in the language table. */
export function defaultLanguage(published: readonly LanguageTag[]): LanguageTag | null {
  if (published.includes(sourceLanguage)) return sourceLanguage;
  return languages.find(({ tag }) => published.includes(tag))?.tag ?? null;
}
