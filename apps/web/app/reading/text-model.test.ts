import type { RichText } from '@flersprog/content';
import { examplePage } from '@flersprog/content/examples';
import { describe, expect, it } from 'vitest';
import { Found } from './found.ts';
import { blockModels } from './text-model.ts';

const aalborg = examplePage('municipality', 'aalborg', 'da');
const found = new Found([aalborg, examplePage('municipality', 'aalborg', 'ar'), examplePage('media', 'meeting', 'da')], 'ar');
const models = (text: unknown) => blockModels(found, 'da', text as RichText);
const text = (words: string) => ({ type: 'text', text: words, bold: false, italic: false });

describe('making a running text ready to show', () => {
  it("leads links to pages to the page in the reader's language", () => {
    const link = {
      type: 'link',
      to: { page: { kind: 'municipality', id: 'aalborg' } },
      children: [{ type: 'text', text: 'Aalborg' }],
    } as const;
    const [paragraph] = models({ blocks: [{ type: 'paragraph', children: [link] }] });
    expect(paragraph).toMatchObject({
      children: [{ type: 'link', href: expect.stringMatching(/^\/ar\/municipalities\//), children: [text('Aalborg')] }],
    });
  });

  it('shows only the words of a link to what is not published, and of one that is not safe', () => {
    const to = [{ page: { kind: 'topic', id: 'unpublished' } }, { href: 'javascript:alert(1)' }] as const;
    const children = to.map((target) => ({ type: 'link', to: target, children: [{ type: 'text', text: 'ord' }] }) as const);
    expect(models({ blocks: [{ type: 'paragraph', children }] })).toEqual([{ type: 'paragraph', children: [text('ord'), text('ord')] }]);
  });

  it('leaves out facts and pictures that are not published', () => {
    const fact = { type: 'fact', fact: { of: 'partner', id: 'unpublished', value: 'name' } } as const;
    const blocks = [
      { type: 'paragraph', children: [fact] },
      { type: 'image', media: 'unpublished' },
    ];
    expect(models({ blocks })).toEqual([{ type: 'paragraph', children: [] }]);
  });

  it('shows a published picture with its words', () => {
    expect(models({ blocks: [{ type: 'image', media: 'meeting' }] })).toMatchObject([
      {
        image: {
          src: '/media/meeting/meeting.jpg',
          alt: { text: 'Kvinder omkring et bord med te', language: 'da' },
          width: 1200,
          height: 800,
        },
      },
    ]);
  });

  it('skips what it does not know, and shows the rest', () => {
    const unknown = { type: 'map', children: [] };
    expect(models({ blocks: [unknown, { type: 'paragraph', children: [{ type: 'text', text: 'a' }] }] })).toEqual([
      { type: 'paragraph', children: [text('a')] },
    ]);
  });

  it('gives every heading an id of its own', () => {
    const heading = { type: 'heading', level: 2, children: [{ type: 'text', text: 'Kom og vær med' }] } as const;
    const ids = models({ blocks: [heading, heading, heading] }).map((block) => (block.type === 'heading' ? block.id : ''));
    expect(ids[0]).toBe('kom-og-vaer-med');
    expect(new Set(ids).size).toBe(3);
  });
});
