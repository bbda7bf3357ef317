import { sentencesOf } from '../language/sentences.ts';
import type { ReleaseBlock } from './release-block.ts';

/** A stretch of text that facts are looked for in, with what stands above it. */
export interface Passage {
  sentences: string[];
  /** The nearest heading above, or "". */
  heading: string;
  /** For an entry of a list: the text before the list, or its heading. Null for running text. */
  leadIn: string | null;
}

/** The first row of a table about municipalities. */
const tableHead = /^kommuner?:\s/iu;

/** Paragraphs and entries of lists in order, headings as passages of their own too. */
export function passagesOf(blocks: ReleaseBlock[]): Passage[] {
  let heading = '';
  let before = '';
  return blocks.flatMap((block): Passage[] => {
    if (block.type === 'list') {
      const [head] = block.items;
      const leadIn = `${before || heading} ${head && tableHead.test(head.text) ? head.text : ''}`.trim();
      return block.items.map((item) => ({ sentences: sentencesOf(item.text), heading, leadIn }));
    }
    if (block.type === 'heading') heading = block.words.text;
    before = block.type === 'heading' ? '' : block.words.text;
    return [{ sentences: sentencesOf(block.words.text), heading: block.type === 'heading' ? '' : heading, leadIn: null }];
  });
}
