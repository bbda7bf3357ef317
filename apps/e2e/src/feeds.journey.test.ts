import { openBrowser } from '@flersprog/tools/open-browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { faultsInAtom } from './atom-rules.ts';
import { signIn, type DeskClient } from './desk-client.ts';
import { faultsInJsonFeed } from './json-feed-rules.ts';
import { paragraph } from './rich-text.ts';
import { addressesOfSite } from './sitemap.ts';

const { site, desk, email, password } = inject('product');

let browser: Browser | undefined;
let page: Page;
let office: DeskClient;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
  office = await signIn(desk, email, password);
});
afterAll(() => browser?.close());

/** Feeds that a page links from its head, as absolute addresses. */
const feedsIn = (address: string, html: string) =>
  [...html.matchAll(/<link rel="alternate" type="application\/(atom\+xml|feed\+json)" title="[^"]+" href="([^"]+)"\/>/g)].map(
    ([, , href]) => new URL(href!, address).href,
  );

test('every feed that a page names in its head is named in its text too, and is valid', async () => {
  const checked = new Set<string>();
  for (const address of await addressesOfSite(site)) {
    const html = await (await fetch(address)).text();
    for (const feed of feedsIn(address, html)) {
      expect(html.slice(html.indexOf('<body')), address).toContain(`href="${new URL(feed).pathname}"`);
      if (checked.has(feed)) continue;
      checked.add(feed);
      const response = await fetch(feed);
      expect(response.status, feed).toBe(200);
      const text = await response.text();
      const isAtom = feed.endsWith('.atom');
      expect(response.headers.get('content-type')).toBe(`application/${isAtom ? 'atom+xml' : 'feed+json'}; charset=utf-8`);
      const faults = isAtom ? await page.evaluate(...called(feed, text)) : faultsInJsonFeed(feed, text);
      expect(faults, feed).toEqual([]);
    }
  }
  const ofKinds = [...checked].map((feed) => new URL(feed).pathname.split('/').length);
  // Of a language: "/da/feed.atom"; of a topic or a municipality: "/da/emner/bolig/feed.atom".
  expect(ofKinds.filter((parts) => parts === 3)).toHaveLength(24);
  expect(ofKinds.filter((parts) => parts === 5).length).toBeGreaterThan(20);
});

/** `page.evaluate` takes one argument; the rules take two. */
function called(address: string, xml: string): [string] {
  return [`(${String(faultsInAtom)})(${JSON.stringify(address)}, ${JSON.stringify(xml)})`];
}

test('a reader of feeds asks again and gets nothing anew until something was published or withdrawn', async () => {
  const address = new URL('/da/feed.atom', site).href;
  const first = await fetch(address);
  const etag = first.headers.get('etag')!;
  const again = () => fetch(address, { headers: { 'if-none-match': etag } });
  expect((await again()).status).toBe(304);

  const title = 'Hemmelig rådgivning for unge';
  const id = await office.create('announcements', { title, lede: title, body: paragraph(title), date: '2026-11-22', sensitive: true });
  const { status, body } = await office.publish('announcements', id, ['da']);
  expect(status, JSON.stringify(body)).toBe(200);
  const changed = await again();
  expect(changed.status).toBe(200);
  // The subject shows in no title and no summary of a sensitive announcement.
  const told = await changed.text();
  expect(told).toContain('<title>Information</title>');
  expect(told).not.toContain(title);

  await office.withdraw('announcements', id, ['da'], 'Prøven er slut.');
  expect(await (await fetch(address)).text()).not.toContain(new URL(body.languages!['da']!.address).pathname);
});
