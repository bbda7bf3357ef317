import type { LanguageTag } from '../languages.ts';
import { loadLanguageNames } from '../load-texts.ts';
import { rememberMade } from '../remember-made.ts';

const reviewedNames = rememberMade((inLanguage: LanguageTag) => loadLanguageNames(inLanguage));
const displayNames = rememberMade((language: LanguageTag) => new Intl.DisplayNames(language, { type: 'language', fallback: 'code' }));
const namesIn = rememberMade((inLanguage: LanguageTag) => rememberMade((tag: string) => nameFromIntl(inLanguage, tag)));

/**
 * What a language is called in another language: languageName('da', 'so') → "somali". Names that Intl lacks or gets wrong
 * come from the reviewed list in the language's folder of texts; an unknown tag is answered with itself.
 */
export function languageName(inLanguage: LanguageTag, tag: string): string {
  return reviewedNames(inLanguage)[tag] ?? namesIn(inLanguage)(tag);
}

function nameFromIntl(inLanguage: LanguageTag, tag: string): string {
  try {
    return displayNames(inLanguage).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
