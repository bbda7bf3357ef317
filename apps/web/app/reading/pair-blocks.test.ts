import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairBlocks } from './pair-blocks.ts';
import type { BlockModel } from '../models/text-model.ts';

const text = (words: string) => [{ type: 'text', text: words, bold: false, italic: false } as const];
const paragraph = (words: string): BlockModel => ({ type: 'paragraph', children: text(words) });
const heading = (words: string): BlockModel => ({ type: 'heading', level: 2, id: words, children: text(words) });
const shapes = (pairs: [BlockModel[], BlockModel[]][]) => pairs.map((pair) => pair.map(([block]) => block?.type ?? '-').join(' '));

describe('pairing two versions of a text', () => {
  it('sets blocks of the same kind beside each other, and leaves what has no match alone', () => {
    const danish = [paragraph('a'), heading('b'), paragraph('c')];
    const arabic = [paragraph('1'), paragraph('2'), heading('3'), paragraph('4')];
    expect(shapes(pairBlocks(danish, arabic))).toEqual(['paragraph paragraph', '- paragraph', 'heading heading', 'paragraph paragraph']);
  });

  it('loses nothing and keeps the order of both sides, whatever they are', () => {
    const blocks = fc.array(fc.oneof(fc.string().map(paragraph), fc.string().map(heading)), { maxLength: 12 });
    fc.assert(
      fc.property(blocks, blocks, (here, there) => {
        const pairs = pairBlocks(here, there);
        expect(pairs.flatMap(([own]) => own)).toEqual(here);
        expect(pairs.flatMap(([, other]) => other)).toEqual(there);
        expect(pairs.every(([own, other]) => own.length + other.length > 0)).toBe(true);
      }),
    );
  });
});
