/** Running words with the links that may stand in them; `from` and `to` count UTF-16 units of `text`. */
export interface Words {
  text: string;
  links: { from: number; to: number; href: string }[];
}

/** The text of a release in its parts. Level 1 is left of the outline only; a body has levels 2 and 3. */
export type ReleaseBlock =
  | { type: 'heading'; level: 1 | 2 | 3; words: Words }
  | { type: 'paragraph'; words: Words }
  | { type: 'list'; ordered: boolean; items: Words[] };

/** What parts the cells of a table's row, which is an entry of a list. */
export const cellEdge = ' | ';

/** Words without links, blanks brought to single spaces and invisible characters removed. */
export function plainWords(text: string): Words {
  return { text: tidy(text).trim(), links: [] };
}

/** One space for any run of blanks; soft hyphens, zero-width and direction controls removed. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ');
}
