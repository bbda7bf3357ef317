/** Cyrillic letters as a speaker of Ukrainian or Russian writes the sounds of a Danish name. */
const cyrillic: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'e', ё: 'o', ж: 'j', з: 's', и: 'i', і: 'i', ї: 'i', й: 'i', к: 'k' },
  ...{ л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 's', ч: 'k', ш: 'sk', щ: 'sk' },
  ...{ ы: 'y', э: 'a', ю: 'y', я: 'a', ь: '', ъ: '' },
};

/** The consonant of each row of the Ethiopic block, eight letters a row from U+1200; the rows of a lone vowel have none. */
const ethiopicRows = 'h l h m s r s sk k kv k kv b v t k h hv n n - k kv h kv v - s j i d d j g gv g t k p s s f p'
  .split(' ')
  .map((row) => (row === '-' ? '' : row));
const ethiopicVowels = ['e', 'u', 'i', 'a', 'e', '', 'o', 'a'];

/** A lone vowel's row says its vowel where others are silent. */
function ethiopicLetter(letter: string): string {
  const place = letter.charCodeAt(0) - 0x1200;
  const row = ethiopicRows[place >> 3];
  if (row === undefined) return letter;
  return row + (ethiopicVowels[place & 7] || (row === '' ? 'i' : ''));
}

/**
 * Cyrillic and Ethiopic letters in Latin ones, by sound and roughly: "Хорсенс" → "horsens". Takes lower case; other
 * letters stay. For looking up only, never for showing.
 */
export function romanise(text: string): string {
  return text.replace(/[\u0400-\u052f]/g, (letter) => cyrillic[letter] ?? letter).replace(/[\u1200-\u135a]/g, ethiopicLetter);
}

/**
 * What is left of a Latin key when the vowels go and letters that one sound is written with are brought together:
 * "kobenhavn" → "kbnhvn". Vowels are where other scripts differ most.
 */
export function consonantsOf(key: string): string {
  return key
    .replaceAll('ck', 'k')
    .replaceAll('ph', 'f')
    .replace(/[cqx]/g, 'k')
    .replaceAll('w', 'v')
    .replaceAll('z', 's')
    .replace(/[aeiouyj]/g, '')
    .replace(/(.)\1+/g, '$1');
}
