const small = 'nul en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten'.split(' ');
const tens = ['tyve', 'tredive', 'fyrre', 'halvtreds', 'tres', 'halvfjerds', 'firs', 'halvfems'];

const values = new Map<string, number>([
  ...small.map((word, value): [string, number] => [word, value]),
  ...tens.map((word, at): [string, number] => [word, (at + 2) * 10]),
  ...tens.flatMap((word, at) => small.slice(1, 10).map((unit, value): [string, number] => [`${unit}og${word}`, (at + 2) * 10 + value + 1])),
  ['et', 1],
  ['én', 1],
  ['ét', 1],
  ['begge', 2],
  ['hundrede', 100],
]);

/** A number from 0 to 100 as Danish writes it in words ("fem", "enogtyve"; "begge" is two), or null. */
export function numberOfWord(word: string): number | null {
  return values.get(word.toLowerCase().normalize('NFC')) ?? null;
}

/** A whole number in figures with Danish thousands ("1.250", "1 250") or in words, or null. */
export function wholeNumber(words: string): number | null {
  if (/^\d{1,9}$/.test(words)) return Number(words);
  if (/^\d{1,3}(?:[.\s]\d{3})+$/.test(words)) return Number(words.replace(/\D/g, ''));
  return numberOfWord(words);
}

/** Source of a pattern for a whole number in figures or words. */
export const wholeNumberPattern = `\\d{1,3}(?:[. ]\\d{3})+(?!\\d)|\\d{1,9}|${[...values.keys()].sort((one, other) => other.length - one.length).join('|')}`;
