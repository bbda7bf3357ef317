import type { LanguageTag } from '../languages.ts';
import { rememberMade } from '../remember-made.ts';

/**
 * Compares two names as a reader of the language expects them in a list: in Danish æ, ø, å last and "Aa" as å.
 * Sort Danish names with compareIn('da') whatever the page's language.
 */
export const compareIn: (language: LanguageTag) => (a: string, b: string) => number = rememberMade(
  (language) => new Intl.Collator(language, { numeric: true }).compare,
);
