import type { LanguageTag } from '@flersprog/i18n';

/** How the page's text stands to its original. */
export interface TranslationModel {
  /** The whole text is in this language instead of the page's; null when it is in the page's language. */
  fallback: LanguageTag | null;
  /** Language the text was written in. */
  source: LanguageTag;
  sourceHref: string | null;
  /** Instant the original changed after this translation was published; null when it did not. */
  sourceChangedAt: string | null;
}
