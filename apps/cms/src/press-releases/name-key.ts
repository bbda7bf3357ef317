/** A name as a key: however its dashes, capitals, quotation marks and blanks are written, it is the same one. */
export function nameKey(name: string): string {
  return name
    .normalize('NFC')
    .toLocaleLowerCase('da')
    .replace(/[\s\u2010-\u2015\u2212-]+/g, ' ')
    .replace(/["'“”„«»’‘.,;:!]/g, '')
    .trim();
}
