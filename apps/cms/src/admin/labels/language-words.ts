import { languages } from '@flersprog/i18n';
import { nameOfLanguage } from '../../editorial/say-reason.ts';
import type { Words } from './words.ts';

/** A language's name for each language the desk itself can be shown in; the Danish one as the table of languages has it. */
export function languageWords(tag: string): Words {
  const danish = languages.find((language) => language.tag === tag)?.danishName;
  return {
    da: danish ?? nameOfLanguage(tag, 'da'),
    en: nameOfLanguage(tag, 'en'),
    ar: nameOfLanguage(tag, 'ar'),
    uk: nameOfLanguage(tag, 'uk'),
    tr: nameOfLanguage(tag, 'tr'),
  };
}
