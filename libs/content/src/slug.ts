const longest = 80;

/** Letters without capitals, digits, and the marks that belong to letters; nothing a reader cannot see. */
const slugLetter = String.raw`(?!\p{Default_Ignorable_Code_Point})[\p{Ll}\p{Lo}\p{Lm}\p{N}\p{M}]`;
const slugPattern = new RegExp(`^(?:${slugLetter})+(?:-(?:${slugLetter})+)*$`, 'u');
const notSlugLetters = new RegExp(`(?:(?!${slugLetter}).)+`, 'gsu');

/**
 * A slug from a title: lower case, letters and digits of any script kept, everything else a hyphen; Danish letters
 * spelled æ→ae, ø→oe, å→aa and other Latin marks removed, so that Danish addresses need no encoding. "" for a title without a letter.
 */
export function slugOf(title: string): string {
  const spelled = title.normalize('NFKC').toLowerCase().replaceAll('å', 'aa');
  const unmarked = spelled
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .normalize('NFC');
  const words = unmarked.replace(notSlugLetters, '-').replace(/^-+|-+$/g, '');
  return shortened(words);
}

/** At most 80 letters, cut between words where that leaves enough to know it by. */
function shortened(words: string): string {
  const letters = [...words];
  if (letters.length <= longest) return words;
  const end = letters.slice(0, longest + 1).lastIndexOf('-');
  return letters.slice(0, end > longest / 2 ? end : longest).join('');
}

/** True for text that may stand in an address: what `slugOf` makes, nothing invisible, no direction controls. */
export function isSlug(text: string): boolean {
  return text === text.normalize('NFC') && [...text].length <= longest && slugPattern.test(text);
}
