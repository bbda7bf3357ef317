import { numberOfWord } from '../language/number-words.ts';

const exponents: readonly [RegExp, number][] = [
  [/^(?:tusind(?:e)?|t\.?)$/i, 3],
  [/^(?:mio|mill|million(?:er)?)\.?$/i, 6],
  [/^(?:mia|milliard(?:er)?)\.?$/i, 9],
];

/** Units of currency in "8,5" + "mio.", "8.500.000" + "", "fem" + "millioner"; null where the figure can be read in two ways or in none. */
export function parseAmount(figure: string, scale: string): number | null {
  const exponent = scale === '' ? 0 : exponents.find(([pattern]) => pattern.test(scale))?.[1];
  if (exponent === undefined) return null;
  const decimal = decimalOf(figure);
  if (decimal === null || (exponent === 0 && /[.]\d{3,}$/.test(decimal))) return null;
  const value = Number(`${decimal}e${exponent}`);
  return Number.isSafeInteger(Math.round(value * 100)) ? value : null;
}

/** A Danish number as a decimal text ("1.234,5" → "1234.5"), or null. */
function decimalOf(figure: string): string | null {
  const plain = figure.replace(/\s/g, '.');
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(plain)) return plain.replaceAll('.', '').replace(',', '.');
  if (/^\d+(?:,\d+)?$/.test(plain)) return plain.replace(',', '.');
  if (/^\d/.test(plain)) return null;
  return wordsAsDecimal(figure.toLowerCase());
}

function wordsAsDecimal(words: string): string | null {
  if (words === 'halvanden' || words === 'halvandet') return '1.5';
  if (/^(?:en|et) halv$/.test(words)) return '0.5';
  const half = words.replace(/ en halv$/, '');
  const value = numberOfWord(half);
  return value === null ? null : half === words ? String(value) : `${value}.5`;
}
