import type { LanguageTag } from '../languages.ts';

const collators = new Map<LanguageTag, Intl.Collator>();

/**
 * Compares two names as a reader of the language expects them in a list: in Danish æ, ø, å last and "Aa" as å.
 * Sort Danish names with compareIn('da') whatever the page's language.
 */
export function compareIn(language: LanguageTag): (a: string, b: string) => number {
  let collator = collators.get(language);
  if (!collator) {
    collator = new Intl.Collator(language, { numeric: true });
    collators.set(language, collator);
  }
  return collator.compare;
}
