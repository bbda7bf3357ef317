import { examplePage, examples } from '@flersprog/content/examples';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openExamples, type Examples } from '../reading/testing/open-examples.ts';
import type { FeedModel } from './feed-model.ts';
import { readFeed } from './read-feed.ts';
import { toAtom } from './to-atom.ts';
import { toJsonFeed } from './to-json-feed.ts';

let store: Examples;
beforeAll(async () => {
  store = await openExamples();
});
afterAll(() => store.close());
beforeEach(() => store.settle());

async function feed(...address: Parameters<typeof readFeed> extends [unknown, infer A] ? [A] : never): Promise<FeedModel> {
  const reading = await readFeed(store.context, ...address);
  if (reading.is !== 'page') throw new Error(`Expected a feed, got ${reading.is}`);
  return reading.page;
}

describe('a feed', () => {
  it('holds the announcements of a language, newest first, each in the language it is in', async () => {
    const { entries, updated } = await feed({ page: 'feed', language: 'ar', format: 'atom', of: null });
    expect(entries.map(({ language }) => language)).toEqual(['ar', 'ar', 'da', 'da']);
    expect(entries[1]!.title).toMatch(/^\u2068.*\u2069$/);
    expect(entries.map(({ id }) => id)).toContain('tag:www.example.org,2019-04-15:announcement/grant/ar');
    expect(updated).toBe('2019-04-15T08:00:00.000Z');
    expect(store.statements).toHaveLength(1);
  });

  it('holds those of a topic or a municipality', async () => {
    const slug = examplePage('municipality', 'horsens', 'da').slug!;
    const own = await feed({ page: 'feed', language: 'da', format: 'atom', of: { kind: 'municipality', slug } });
    expect(own.entries.map(({ href }) => href)).toEqual([
      'https://www.example.org/da/nyheder/fem-kommuner-gaar-sammen-med-foreninger-mod-social-kontrol',
    ]);
    expect(own.pageHref).toBe('https://www.example.org/da/kommuner/horsens');
    expect(store.statements).toHaveLength(2);
  });

  it('never tells what a sensitive announcement is called or about', async () => {
    const { entries } = await feed({ page: 'feed', language: 'da', format: 'json', of: null });
    expect(entries[0]).toMatchObject({ title: 'Information', summary: null });
  });

  it('is as old as what it is about, or as the site, while there is nothing in it', async () => {
    const quiet = await openExamples(examples.all.filter(({ kind }) => kind !== 'announcement'));
    const { slug, publishedAt } = examplePage('municipality', 'horsens', 'da');
    const updatedOf = async (of: { kind: 'municipality'; slug: string } | null) => {
      const reading = await readFeed(quiet.context, { page: 'feed', language: 'da', format: 'atom', of });
      return reading.is === 'page' ? reading.page : null;
    };
    expect(await updatedOf({ kind: 'municipality', slug: slug! })).toMatchObject({ entries: [], updated: publishedAt });
    expect(await updatedOf(null)).toMatchObject({ entries: [], updated: examplePage('site', 'site', 'da').publishedAt });
    await quiet.close();
  });

  it('is nothing for a document that is not there', async () => {
    const reading = await readFeed(store.context, { page: 'feed', language: 'da', format: 'atom', of: { kind: 'topic', slug: 'unknown' } });
    expect(reading).toEqual({ is: 'nothing' });
  });
});

describe('writing a feed', () => {
  const entry = {
    id: 'tag:x',
    language: 'da',
    href: 'https://a.example/',
    published: '2019-04-15T08:00:00.000Z',
    updated: '2019-04-15T08:00:00.000Z',
  } as const;
  const hostile = ']]></title><script>"&\u0000\uFFFF';
  const model: FeedModel = {
    language: 'ar',
    title: hostile,
    subtitle: hostile,
    pageHref: 'https://a.example/',
    href: 'https://a.example/feed',
    updated: entry.updated,
    author: null,
    entries: [{ ...entry, title: hostile, summary: hostile }],
  };

  it('states the language of the feed and of entries in another one', () => {
    expect(toAtom(model)).toMatch(/<feed [^>]*xml:lang="ar">[^]*<entry xml:lang="da">/);
    expect(JSON.parse(toJsonFeed(model))).toMatchObject({ language: 'ar', items: [{ language: 'da' }] });
  });

  it('lets no text become markup, and drops what XML cannot hold', () => {
    const atom = toAtom(model);
    expect(atom).not.toContain('<script');
    expect(atom).not.toMatch(/[\u0000\uFFFF]/);
    expect(atom).toContain('<title>]]&#62;&#60;/title&#62;&#60;script&#62;&#34;&#38;</title>');
  });
});
