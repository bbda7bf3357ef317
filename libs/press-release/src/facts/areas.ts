import { wholeNumber } from '../language/number-words.ts';
import { eachPlace, placesListed } from './place-names.ts';

export interface AreaMention {
  names: string[];
  words: string;
  /** Where in the sentence. */
  from: number;
  /** False when the sentence counts another number of areas than it names. */
  sure: boolean;
}

const kind = [
  '(?:boligsociale|udsatte|almene|socialt udsatte|ghetto)\\s?(?:bolig)?(?:områder|område|områderne|området|kvarterer|bydele)',
  'bolig(?:områderne|området|områder|område|kvartererne|kvarteret|kvarterer)',
  'bydel(?:ene|en|e)?',
  'nabolag(?:ene|et)?',
].join('|');
const pattern = new RegExp(`(?<!\\p{L})(?:(?<count>\\p{L}+|\\d{1,2})\\s)?(?<kind>${kind})[,:]?\\s${placesListed}`, 'gu');

/** Housing areas and neighbourhoods a sentence names after a word for such: "de to udsatte boligområder, X og Y". */
export function findAreas(sentence: string): AreaMention[] {
  return [...sentence.matchAll(pattern)].map((match) => {
    const { count = '', places = '' } = match.groups ?? {};
    const names = eachPlace(places);
    const counted = wholeNumber(count);
    return { names, words: match[0], from: match.index, sure: counted === null || counted === 1 || counted === names.length };
  });
}
