import { wholeNumber } from '../language/number-words.ts';

export interface AreaMention {
  names: string[];
  words: string;
  /** Where in the sentence. */
  from: number;
  /** False when the sentence counts another number of areas than it names. */
  sure: boolean;
}

const name = "\\p{Lu}[\\p{L}’'-]*(?:\\s(?:\\p{Lu}[\\p{L}’'-]*|\\d{1,2}))*";
const kind = [
  '(?:boligsociale|udsatte|almene|socialt udsatte|ghetto)\\s?(?:bolig)?(?:områder|område|områderne|området|kvarterer|bydele)',
  'bolig(?:områderne|området|områder|område|kvartererne|kvarteret|kvarterer)',
  'bydel(?:ene|en|e)?',
  'nabolag(?:ene|et)?',
].join('|');
const pattern = new RegExp(
  `(?<!\\p{L})(?:(?<count>\\p{L}+|\\d{1,2})\\s)?(?<kind>${kind})[,:]?\\s(?<names>${name}(?:,\\s${name})*(?:\\s(?:og|samt)\\s${name})?)`,
  'gu',
);

/** Housing areas and neighbourhoods a sentence names after a word for such: "de to udsatte boligområder, X og Y". */
export function findAreas(sentence: string): AreaMention[] {
  return [...sentence.matchAll(pattern)].flatMap((match) => {
    const { count = '', names: list = '' } = match.groups ?? {};
    const names = list.split(/,\s|\s(?:og|samt)\s/).filter((part) => /^\p{Lu}/u.test(part));
    if (names.length === 0 || !/^\p{Lu}/u.test(list)) return [];
    const counted = wholeNumber(count);
    return [{ names, words: match[0], from: match.index, sure: counted === null || counted === 1 || counted === names.length }];
  });
}
