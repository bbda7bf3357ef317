import type { Block, Inline, RichText } from '@flersprog/content';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lexicalToRichText } from '../../publishing/lexical-to-rich-text.ts';
import { richTextToLexical, type Whereabouts } from './rich-text-to-lexical.ts';

const collections = { 'grant-programme': 'grant-programmes', partner: 'partners', media: 'media' } as Record<string, string>;
const where: Whereabouts = { collectionOf: (kind) => collections[kind] ?? kind, idOf: (_kind, id) => id };
const kindOf = (collection: string) => (Object.keys(collections).find((kind) => collections[kind] === collection) ?? null) as never;

const text = fc.tuple(fc.stringMatching(/^[a-zæøåا-ي]{1,8}$/u), fc.boolean(), fc.boolean()).map(([words, isBold, isItalic]): Inline => ({
  type: 'text',
  text: words,
  ...(isBold && { bold: true }),
  ...(isItalic && { italic: true }),
}));
const inline = fc.oneof<fc.Arbitrary<Inline>[]>(
  text,
  text.map((child) => ({ type: 'link', to: { href: 'https://www.dmi.dk/' }, children: [child] })),
  text.map((child) => ({ type: 'link', to: { page: { kind: 'partner', id: 'sawa' } }, children: [child] })),
  fc.constant({ type: 'fact', fact: { of: 'grant-programme', id: 'one', value: 'amount' } }),
);
const inlines = fc.array(inline, { minLength: 1, maxLength: 4 });
const list = fc.array(
  inlines.chain((children) =>
    fc.array(inlines, { maxLength: 2 }).map((inner) => ({
      children,
      items: inner.map((words) => ({ children: words, items: [], ordered: false })),
      ordered: inner.length > 1,
    })),
  ),
  { minLength: 1, maxLength: 3 },
);
const block = fc.oneof<fc.Arbitrary<Block>[]>(
  inlines.map((children) => ({ type: 'paragraph', children })),
  inlines.map((children) => ({ type: 'heading', level: 2, children })),
  inlines.map((children) => ({ type: 'quote', children, source: null })),
  fc.tuple(fc.boolean(), list).map(([ordered, items]) => ({ type: 'list', ordered, items })),
  fc.constant({ type: 'image', media: 'picture' }),
  fc.constant({ type: 'help-line', title: 'Hjælp', text: null, phone: '12 34 56 78', hours: null }),
);

test('a running text goes into the editor’s form and comes back the same', () => {
  fc.assert(
    fc.property(fc.array(block), (blocks) => {
      const running: RichText = { blocks };
      expect(lexicalToRichText(richTextToLexical(running, where), kindOf)).toEqual(running);
    }),
  );
});
