import { municipalityNamed } from '@flersprog/content';
import { dashesAlike } from './read-name.ts';

const cut = /,\s(?:som|der|hvor|hvis|en|et)\s.*$|\s?[:(].*$|\s[-–—]\s(?:en|et|den|det|de|der|som|hvor)\s.*$|[.;,]+$/u;
const mostWords = 8;

/** The name that an entry of a list of organisations is, or null where the entry is something else, a sentence for one. */
export function nameOfItem(item: string): string | null {
  const name = dashesAlike(item.trim().replace(cut, '')).replace(/^[»"”“„]|[«"”“„.;,]+$/gu, '');
  const isName = /^[\p{Lu}\d]/u.test(name) && name.split(' ').length <= mostWords && !/\s(?:skal|er|har|vil|får|kan)\s/u.test(name);
  return isName && municipalityNamed(name) === null && !/kommune/iu.test(name) ? name : null;
}
