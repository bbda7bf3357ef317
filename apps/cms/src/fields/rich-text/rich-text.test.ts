import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDesk, type TestDesk } from '../../testing/open-test-desk.ts';
import { cleanNode } from './clean-rich-text.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());

const element = (type: string, children: object[], more: object = {}) => ({
  type,
  version: 1,
  format: '',
  indent: 0,
  direction: null,
  children,
  ...more,
});
const text = (words: string, format = 0) => ({ type: 'text', version: 1, text: words, format, style: '', mode: 'normal', detail: 0 });
const state = (...children: object[]) => ({ root: element('root', children) });
const link = (url: string) => element('link', [text('her')], { version: 3, id: 'a1', fields: { linkType: 'custom', url, newTab: false } });
const save = (body: object) => desk.request('POST', '/api/announcements?locale=da', { as: 'editor', body: { body } });

describe('running text', () => {
  it('is saved in the shapes the editor offers', async () => {
    const { status, body } = await save(
      state(
        element('heading', [text('Overskrift')], { tag: 'h2' }),
        element('paragraph', [text('Fed', 1), { type: 'linebreak', version: 1 }, link('https://example.org')]),
        element('list', [element('listitem', [text('Et')], { value: 1 })], { listType: 'bullet', tag: 'ul', start: 1 }),
        element('quote', [text('Sagt')]),
      ),
    );
    expect(status, JSON.stringify(body)).toBe(201);
    expect(body.doc.body.root.children.map(({ type }: { type: string }) => type)).toEqual(['heading', 'paragraph', 'list', 'quote']);
  });

  it('is refused with the address in words when a link leads where no reader may be sent', async () => {
    for (const url of ['javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x', '//evil.example', 'ftp://example.org', '']) {
      const { status, body } = await save(state(element('paragraph', [link(url)])));
      expect(status, url).toBe(400);
      expect(body.errors[0].data.errors[0]).toMatchObject({ path: 'body', message: expect.stringContaining('Linket') });
    }
  });

  it('is refused when it holds a shape no reader can be shown', async () => {
    const shapes = [
      element('table', []),
      { type: 'horizontalrule', version: 1 },
      { type: 'upload', version: 3, relationTo: 'users', value: 'x', fields: null },
      { type: 'block', version: 2, fields: { blockType: 'html', id: 'x' } },
      element('heading', [text('x')], { tag: 'marquee' }),
    ];
    for (const shape of shapes) expect((await save(state(shape))).status, JSON.stringify(shape)).toBe(400);
  });

  it('is refused, not walked, when lists lie in lists a thousand deep', async () => {
    let deep: object = text('bund');
    for (let level = 0; level < 1000; level++) deep = element('list', [deep], { listType: 'bullet', tag: 'ul', start: 1 });
    expect((await save(state(deep))).status).toBe(400);
  });

  it('loses alignment, colours, underlining and odd heading levels, and keeps its words', () => {
    const pasted = element('paragraph', [{ ...text('ord', 1 | 8 | 16), style: 'color: red' }], { format: 'center', indent: 3 });
    expect(cleanNode(pasted)).toEqual(element('paragraph', [text('ord', 1)]));
    expect(cleanNode(element('heading', [], { tag: 'h1' }))).toMatchObject({ tag: 'h2' });
    expect(cleanNode(element('heading', [], { tag: 'h5' }))).toMatchObject({ tag: 'h3' });
  });
});
