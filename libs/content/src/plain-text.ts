import { inlineRunsOf } from './rich-text-walk.ts';
import type { Block, FactReference, Inline, RichText } from './rich-text.ts';

/** One paragraph, heading, list entry or the like, as plain text: the smallest unit that is searched, compared and translated. */
export interface Segment {
  /** Number of its block, from 0. */
  block: number;
  text: string;
}

/** How a fact is said; without it facts leave nothing behind. */
export type SayFact = (fact: FactReference) => string;

const sayNothing: SayFact = () => '';

/** The segments of a running text in reading order; those without a letter are left out. */
export function segmentsOf(text: RichText, sayFact: SayFact = sayNothing): Segment[] {
  return text.blocks.flatMap((block, index) =>
    linesOf(block, sayFact)
      .map((line) => ({ block: index, text: line.replace(/\s+/gu, ' ').trim() }))
      .filter((segment) => segment.text !== ''),
  );
}

/** A running text without marks, one line a segment: for search, descriptions and comparison. */
export function plainText(text: RichText, sayFact: SayFact = sayNothing): string {
  return segmentsOf(text, sayFact)
    .map((segment) => segment.text)
    .join('\n');
}

function linesOf(block: Block, sayFact: SayFact): string[] {
  const lines = inlineRunsOf(block).map((run) => plainInlines(run, sayFact));
  if (block.type === 'quote' && block.source) return [...lines, block.source];
  if (block.type === 'help-line') return [block.title, block.text, block.phone, block.hours].filter((line) => line !== null);
  return lines;
}

/** Text of a run of inlines: line breaks become blanks, links their words. */
export function plainInlines(inlines: readonly Inline[], sayFact: SayFact = sayNothing): string {
  return inlines
    .map((inline) => {
      switch (inline.type) {
        case 'text':
          return inline.text;
        case 'break':
          return ' ';
        case 'link':
          return plainInlines(inline.children, sayFact);
        case 'fact':
          return sayFact(inline.fact);
      }
    })
    .join('');
}
