import { describe, expect, it } from 'vitest';
import { PageCache } from './page-cache.ts';
import type { RenderedAnswer, StoredAnswer, Variant } from './stored-answer.ts';

const answer = (text: string, tags: string[] = [], keep = true): RenderedAnswer => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: Buffer.from(text),
  tags,
  keep,
});

const textOf = (stored: StoredAnswer | undefined) => (stored?.variant('identity') as Variant).body;

const cache = (maxBytes = 1_000_000) => new PageCache({ maxBytes });

/** A render that waits until it is let go, and counts how often it was started. */
function heldRender(text: string, tags: string[] = []) {
  const { promise, resolve } = Promise.withResolvers<void>();
  const held = { started: 0, letGo: resolve, render: async () => (held.started++, await promise, answer(text, tags)) };
  return held;
}

describe('the page cache', () => {
  it('renders once for a thousand equal requests that come at once', async () => {
    const pages = cache();
    const held = heldRender('a page');
    const asked = Array.from({ length: 1000 }, () => pages.findOrRender('/da', held.render));
    held.letGo();
    const answers = new Set(await Promise.all(asked));
    expect(held.started).toBe(1);
    expect(answers.size).toBe(1);
  });

  it('answers from what it keeps, without a render', async () => {
    const pages = cache();
    await pages.findOrRender('/da', async () => answer('a page'));
    const again = await pages.findOrRender('/da', () => Promise.reject(new Error('must not be rendered again')));
    expect(textOf(again)).toBe('a page');
  });

  it('forgets exactly the answers that carry a changed tag', async () => {
    const pages = cache();
    await pages.findOrRender('/a', async () => answer('a', ['partner:1', 'list:partner']));
    await pages.findOrRender('/b', async () => answer('b', ['partner:2', 'list:partner']));
    await pages.findOrRender('/c', async () => answer('c', ['topic:1']));
    pages.forget(['partner:1', 'topic:9']);
    expect(['/a', '/b', '/c'].filter((key) => pages.find(key))).toEqual(['/b', '/c']);
    pages.forget(['list:partner']);
    expect(['/a', '/b', '/c'].filter((key) => pages.find(key))).toEqual(['/c']);
  });

  it('forgets everything when told so', async () => {
    const pages = cache();
    await pages.findOrRender('/a', async () => answer('a', ['partner:1']));
    await pages.findOrRender('/b', async () => answer('b'));
    pages.forget(['*']);
    expect(pages.size).toEqual({ answers: 0, bytes: 0 });
  });

  it('does not keep a render that began before a change, and starts a new one for who asks after it', async () => {
    const pages = cache();
    const before = heldRender('old', ['partner:1']);
    const first = pages.findOrRender('/a', before.render);
    await Promise.resolve();
    pages.forget(['partner:1']);
    const second = pages.findOrRender('/a', async () => answer('new', ['partner:1']));
    expect(textOf(await second)).toBe('new');
    before.letGo();
    expect(textOf(await first)).toBe('old');
    expect(textOf(pages.find('/a'))).toBe('new');
  });

  it('keeps nothing of a render that failed, and tries again', async () => {
    const pages = cache();
    await expect(pages.findOrRender('/a', () => Promise.reject(new Error('store is gone')))).rejects.toThrow('store is gone');
    expect(textOf(await pages.findOrRender('/a', async () => answer('back')))).toBe('back');
  });

  it('does not keep what is not to be kept', async () => {
    const pages = cache();
    await pages.findOrRender('/da/kommuner?navn=x', async () => answer('suggestions', [], false));
    expect(pages.size.answers).toBe(0);
  });

  it('stays within its bytes and drops the least recently asked first, with its tags', async () => {
    const pages = cache(100_000);
    for (let n = 0; n < 1000; n++) await pages.findOrRender(`/${n}`, async () => answer('x'.repeat(1000), [`partner:${n}`]));
    expect(pages.size.bytes).toBeLessThanOrEqual(100_000);
    expect(pages.find('/0')).toBeUndefined();
    expect(pages.find('/999')).toBeDefined();
    pages.forget(['partner:0', 'partner:999']);
    expect(pages.find('/999')).toBeUndefined();
  });

  it('counts the bytes of an encoding when it is made, and drops another answer for them where it must', async () => {
    const pages = cache(200_000);
    const bytesOf = async (key: string) => {
      const before = pages.size.bytes;
      await pages.findOrRender(key, async () => answer('x'.repeat(10_000), ['partner:1']));
      return pages.size.bytes - before;
    };
    const each = await bytesOf('/0');
    for (let n = 1; pages.size.bytes + each <= 200_000; n++) await bytesOf(`/${n}`);
    const { answers, bytes } = pages.size;
    const last = pages.find(`/${answers - 1}`)!;
    const { body } = last.variant('br') as Variant;
    expect(pages.size.bytes).toBe(bytes + body.length);
    await last.variant('identity');
    expect(pages.size.bytes).toBeLessThanOrEqual(200_000);
    expect(pages.find('/0')).toBeUndefined();
    expect(pages.find(`/${answers - 1}`)).toBe(last);
    pages.forget(['partner:1']);
    expect(pages.size).toEqual({ answers: 0, bytes: 0 });
  });

  it('keeps a new answer under its tags after the address was forgotten and made again', async () => {
    const pages = cache();
    await pages.findOrRender('/a', async () => answer('1', ['partner:1']));
    pages.forget(['partner:1']);
    await pages.findOrRender('/a', async () => answer('2', ['partner:1']));
    pages.forget(['partner:1']);
    expect(pages.find('/a')).toBeUndefined();
  });
});
