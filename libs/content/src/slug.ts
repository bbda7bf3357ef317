const longest = 80;

/**
 * A slug from a title: lower case, letters and digits of any script kept, everything else a hyphen; Danish letters
 * spelled æ→ae, ø→oe, å→aa and other Latin marks removed, so that Danish addresses need no encoding. "" for a title without a letter.
 */
export function slugOf(title: string): string {
  const spelled = title.normalize('NFC').toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');
  const unmarked = spelled
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC');
  const words = unmarked.replace(/[^\p{L}\p{N}\p{M}]+/gu, '-').replace(/^-+|-+$/g, '');
  if ([...words].length <= longest) return words;
  const cut = [...words].slice(0, longest + 1).join('');
  const end = cut.lastIndexOf('-');
  return end > longest / 2 ? cut.slice(0, end) : [...words].slice(0, longest).join('');
}

/** True for text that may stand in an address: what `slugOf` makes, nothing invisible, no direction controls. */
export function isSlug(text: string): boolean {
  return (
    text !== '' &&
    text === text.normalize('NFC') &&
    [...text].length <= longest &&
    /^[\p{Ll}\p{Lo}\p{Lm}\p{N}\p{M}]+(-[\p{Ll}\p{Lo}\p{Lm}\p{N}\p{M}]+)*$/u.test(text)
  );
}
