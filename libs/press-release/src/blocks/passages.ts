import { sentencesOf } from '../language/sentences.ts';
import { cellEdge, type ReleaseBlock } from './release-block.ts';

/** A stretch of text that facts are looked for in, with what stands above it. */
export interface Passage {
  sentences: string[];
  /** The nearest heading above, or "". */
  heading: string;
  /** For an entry of a list: the text before the list, or its heading. Null for running text. */
  leadIn: string | null;
  /** For a row of a table with a head: the names of its columns. */
  columns: string[];
}

/** The first row of a table about municipalities. */
const tableHead = /(?:^|\|\s)(?:kommuner?|kommunens navn|ansøger|modtager)(?=\s\|)/iu;

/** Paragraphs and entries of lists in order, headings as passages of their own too. */
export function passagesOf(blocks: ReleaseBlock[]): Passage[] {
  let heading = '';
  let before = '';
  return blocks.flatMap((block): Passage[] => {
    if (block.type === 'list') {
      const [head] = block.items;
      const isTable = head !== undefined && tableHead.test(head.text);
      const leadIn = `${before || heading} ${isTable ? head.text : ''}`.trim();
      const columns = isTable ? head.text.split(cellEdge) : [];
      const items = isTable ? block.items.slice(1) : block.items;
      return items.map((item) => ({ sentences: sentencesOf(item.text), heading, leadIn, columns }));
    }
    if (block.type === 'heading') heading = block.words.text;
    before = block.type === 'heading' ? '' : block.words.text;
    return [{ sentences: sentencesOf(block.words.text), heading: block.type === 'heading' ? '' : heading, leadIn: null, columns: [] }];
  });
}
