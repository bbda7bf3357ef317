import type { Kind } from '@flersprog/content';
import { describe, expect, it } from 'vitest';
import { lexicalToRichText, refusedLinks, textOf } from './lexical-to-rich-text.ts';
import { fact, heading, link, paragraph, picture, plain, running, words, type EditorNode } from './testing/writing.ts';

const kinds: Record<string, Kind> = {
  'grant-programmes': 'grant-programme',
  municipalities: 'municipality',
  areas: 'area',
  announcements: 'announcement',
};
const kindOf = (collection: string) => kinds[collection] ?? null;
const blocksOf = (...children: EditorNode[]) => lexicalToRichText(running(...children), kindOf).blocks;
const item = (...children: EditorNode[]) => ({ version: 1, type: 'listitem', children });
const list = (listType: string, ...children: EditorNode[]) => ({ version: 1, type: 'list', listType, children });
const internal = (relationTo: string, value: string) => ({
  version: 1,
  type: 'link',
  fields: { linkType: 'internal', doc: { relationTo, value } },
  children: [words('her')],
});

describe('a running text on its way out of the editor', () => {
  it('keeps words, bold, italic and line breaks', () => {
    expect(blocksOf(paragraph(words('a', 1), words('b', 2), { version: 1, type: 'linebreak' }, words('c', 3)))).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'a', bold: true },
          { type: 'text', text: 'b', italic: true },
          { type: 'break' },
          { type: 'text', text: 'c', bold: true, italic: true },
        ],
      },
    ]);
  });

  it('keeps no underline, colour, alignment or direction', () => {
    const styled = { ...paragraph({ ...words('a', 8), style: 'color:red' }), format: 'right', direction: 'rtl', indent: 3 };
    expect(blocksOf(styled)).toEqual([{ type: 'paragraph', children: [{ type: 'text', text: 'a' }] }]);
  });

  it('knows two levels of headings and makes paragraphs of the others', () => {
    expect(blocksOf(heading('h2', 'A'), heading('h3', 'B'), heading('h1', 'C'))).toMatchObject([
      { type: 'heading', level: 2 },
      { type: 'heading', level: 3 },
      { type: 'paragraph' },
    ]);
  });

  it('hangs an inner list on the entry before it, one level deep', () => {
    const text = blocksOf(
      list('bullet', item(words('a')), item(list('number', item(words('b')), item(list('bullet', item(words('c')))))), item(words('d'))),
    );
    expect(text).toMatchObject([
      {
        type: 'list',
        ordered: false,
        items: [
          { children: [{ text: 'a' }], ordered: true, items: [{ children: [{ text: 'b' }] }, { children: [{ text: 'c' }] }] },
          { children: [{ text: 'd' }], items: [] },
        ],
      },
    ]);
  });

  it('keeps pictures, help lines and facts by what they point at', () => {
    const help = {
      version: 1,
      type: 'block',
      fields: { blockType: 'helpLine', title: 'Ring', phone: '70 12 34 56', text: ' ', secret: 'x' },
    };
    expect(blocksOf(picture('p1'), help, paragraph(fact('grant-programmes', 'g1', 'amount')))).toEqual([
      { type: 'image', media: 'p1' },
      { type: 'help-line', title: 'Ring', text: null, phone: '70 12 34 56', hours: null },
      { type: 'paragraph', children: [{ type: 'fact', fact: { of: 'grant-programme', id: 'g1', value: 'amount' } }] },
    ]);
  });

  it('drops facts that the kind does not have, and documents of other collections', () => {
    expect(
      blocksOf(paragraph(words('x'), fact('areas', 'a1', 'amount'), fact('users', 'u1', 'email'), fact('areas', 'a1', 'name'))),
    ).toMatchObject([{ children: [{ text: 'x' }, { fact: { of: 'area', value: 'name' } }] }]);
  });

  it('links to pages by reference, and only to what has a page', () => {
    expect(blocksOf(paragraph(internal('municipalities', 'm1'), internal('areas', 'a1'), internal('users', 'u1')))).toMatchObject([
      {
        children: [
          { type: 'link', to: { page: { kind: 'municipality', id: 'm1' } } },
          { type: 'text', text: 'her' },
          { type: 'text', text: 'her' },
        ],
      },
    ]);
  });

  it('leaves only the words of a link that may not be followed, and tells which it was', () => {
    const state = running(
      paragraph(link('javascript:alert(1)', 'tryk'), link('https://example.org', 'her')),
      list('bullet', item(link('//ond.example', 'x'))),
    );
    expect(lexicalToRichText(state, kindOf).blocks[0]).toMatchObject({
      children: [
        { type: 'text', text: 'tryk' },
        { type: 'link', to: { href: 'https://example.org/' } },
      ],
    });
    expect(refusedLinks(state, kindOf)).toEqual(['javascript:alert(1)', '//ond.example']);
  });

  it('drops what it does not know, empty paragraphs and raw HTML', () => {
    expect(
      blocksOf({ version: 1, type: 'html', html: '<script>' }, paragraph(), paragraph(words('  ')), {
        version: 1,
        type: 'table',
        children: [],
      }),
    ).toEqual([]);
    expect(blocksOf(paragraph({ version: 1, type: 'mystery', children: [words('x')] }))).toEqual([]);
  });

  it.each([null, undefined, '', 7, {}, { root: null }, { root: { children: 'x' } }, { root: { children: [null, 3] } }])(
    'is empty for %j',
    (state) => expect(lexicalToRichText(state, kindOf)).toEqual({ blocks: [] }),
  );

  it('strips what would turn a text over, and keeps the joiners and marks that writers need', () => {
    const [block] = blocksOf(paragraph(words('\u202Dmoms \u2067می\u200cخوانم\u200b C++\u200f!')));
    expect(block).toMatchObject({ children: [{ text: 'moms می\u200cخوانم C++\u200f!' }] });
    expect(textOf(' \u202a+45 70 20 30 40\u202c\u200f ')).toBe('+45 70 20 30 40');
    expect(textOf('\u200b\u202e')).toBeNull();
  });

  it('reads what the desk sends', () => expect(lexicalToRichText(plain('Hej'), kindOf).blocks).toHaveLength(1));
});
