import { languageOf, type LanguageTag } from '@flersprog/i18n';
import { createContext, useContext } from 'react';

/** The language of the text a component stands in: the page's, or that of a part marked with its own lang and dir. */
export const SurroundingLanguage = createContext<LanguageTag>('da');

export const useLanguage = () => useContext(SurroundingLanguage);

/** lang and dir for a part in `language`; nothing where it is the surrounding language already. Always both: faces, size and leading follow them. */
export function markFor(language: LanguageTag, surrounding: LanguageTag): { lang?: LanguageTag; dir?: 'ltr' | 'rtl' } {
  return language === surrounding ? {} : { lang: language, dir: languageOf(language).direction };
}
