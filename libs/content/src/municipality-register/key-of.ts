import { foldName } from './fold-name.ts';
import { romanise } from './romanise.ts';

/** What the languages of the site call a municipality, as people write it beside the name. */
const officeWords =
  /(^|\s)(?:(?:regions)?kommun(?:e|er|en|es)|municipality(?: of)?|commune|gmina|belediyesi?|degmada|комуна|коммуна|بلدي[ةه]|شهرداری|بلدیہ|شارەوانی|ښاروال[يۍ]|ኮሙን)(?=\s|$)/giu;

/** The key a municipality is looked up by, whatever it was typed as: without the word for its office, in one spelling. */
export function keyOf(text: string): string {
  return foldName(romanise(text.replace(officeWords, ' ').toLowerCase()));
}
