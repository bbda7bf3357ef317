import { mapTexts } from './flatten-texts.ts';
import { loadTexts } from './load-texts.ts';
import type { TextFiles } from './load-texts.ts';
import type { Direction } from './languages.ts';
import { sourceLanguage } from './languages.ts';

/** One strange letter for each plain one: what still shows plain letters on a page is not an interface text. */
const alphabets: Record<Direction, { plain: string; strange: string }> = {
  ltr: { plain: 'abcdefghijklmnoprstuvyzæøå', strange: 'ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥřşŧŭṽẏẑǽṓḁ' },
  rtl: { plain: 'abcdefghijklmnoprstuvyzæøå', strange: 'ابچدهفگحیجکلمنوپرستعقيزثضط' },
};

/**
 * Danish texts written with strange letters, placeholders and shape kept, a little longer, in brackets. Put them in the
 * place of a language with the plural forms of Danish ('da'; 'fa' from right to left) with `replaceTexts`.
 */
export function pseudoTexts(direction: Direction): TextFiles {
  return mapTexts(loadTexts(sourceLanguage), (text) => `[${strangely(text, direction)}]`);
}

function strangely(text: string, direction: Direction): string {
  return text
    .split(/(\{\{\w+\}\})/u)
    .map((piece) => (piece.startsWith('{{') ? piece : [...piece].map((letter) => strange(letter, direction)).join('')))
    .join('');
}

function strange(letter: string, direction: Direction): string {
  const { plain, strange: letters } = alphabets[direction];
  const index = plain.indexOf(letter.toLowerCase());
  if (index < 0) return /[qwx]/iu.test(letter) ? strange('k', direction) : letter;
  const other = [...letters][index] ?? letter;
  return /[aeiouyæøå]/iu.test(letter) ? other + other : other;
}
