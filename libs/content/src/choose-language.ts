import { languageOf, type LanguageTag } from '@flersprog/i18n';

/** What `chooseLanguage` picked. */
export interface Choice<T> {
  version: T;
  /** True when the text is not in the language asked for; the page must say so and mark it with its own lang and dir. */
  isFallback: boolean;
}

/**
 * Picks the version a reader of `language` gets: that language, else the language table's fallbacks in order, else the
 * source language, else the first there is (in the order given). Returns null for no versions.
 */
export function chooseLanguage<T extends { language: LanguageTag; sourceLanguage: LanguageTag }>(
  versions: readonly T[],
  language: LanguageTag,
  fallbacks = languageOf(language).fallbacks,
): Choice<T> | null {
  const first = versions[0];
  if (!first) return null;
  const versionIn = (wanted: LanguageTag) => versions.find((candidate) => candidate.language === wanted);
  const own = versionIn(language);
  if (own) return { version: own, isFallback: false };
  for (const fallback of fallbacks) {
    const version = versionIn(fallback);
    if (version) return { version, isFallback: true };
  }
  return { version: versionIn(first.sourceLanguage) ?? first, isFallback: true };
}
