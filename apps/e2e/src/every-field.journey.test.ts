import { hasStrayControls, stripControls } from '@flersprog/i18n';
import { openBrowser } from '@flersprog/tools/open-browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { signIn } from './desk-client.ts';
import { isBalanced, isolates } from './isolates.ts';
import { notIsolated } from './not-isolated.ts';
import { publishMixedSite, type MixedSite } from './publish-mixed-site.ts';

const { site, desk, email, password } = inject('product');

let browser: Browser | undefined;
let page: Page;
let mixed: MixedSite;
let isWithdrawn = false;

beforeAll(async () => {
  mixed = await publishMixedSite(await signIn(desk, email, password));
  browser = await openBrowser();
  page = await browser.newPage();
});
afterAll(async () => {
  if (!isWithdrawn) await mixed.withdraw();
  await browser?.close();
});

/** Lists, front pages and feeds where the texts stand among others. */
const shared = ['', 'news', 'topics', 'municipalities', 'partners', 'programmes'];
const lists = ['ar', 'fa'].flatMap((language) => shared.map((path) => new URL(`/${language}/${path}`.replace(/\/$/, ''), site).href));
const danishLists = ['', '/nyheder', '/emner', '/kommuner', '/partnere', '/puljer'].map((path) => new URL(`/da${path}`, site).href);
const feeds = ['da', 'ar', 'fa'].flatMap((language) => ['atom', 'json'].map((format) => new URL(`/${language}/feed.${format}`, site).href));

/** Each Danish page, the same in two languages, and under the languages it was not translated to. */
const pagesOf = (address: string) => [
  address,
  `${address}/side-by-side/ar`,
  ...['ar', 'fa', 'ti'].map((language) =>
    address
      .replace('/da/', `/${language}/`)
      .replace(/\/(\w+)\/([^/]+)$/, (_, section: string, slug: string) => `/${inEnglish[section]}/${slug}`),
  ),
];
const inEnglish: Record<string, string> = {
  nyheder: 'news',
  emner: 'topics',
  kommuner: 'municipalities',
  partnere: 'partners',
  puljer: 'programmes',
};

const asShown = (text: string) => stripControls(text).replace(/\s+/g, ' ').trim();
/** What a translator may have set in running text on purpose. */
const softMarks = /[\u061c\u200e\u200f]/g;

test('every text stands apart from what is beside it on every page, and nothing invisible came along', async () => {
  const texts = mixed.texts.map(asShown);
  const seen = new Set<string>();
  for (const address of [...mixed.addresses.flatMap(pagesOf), ...lists, ...danishLists]) {
    const response = await page.goto(address);
    expect(response?.status(), address).toBe(200);
    expect(hasStrayControls((await response!.text()).replace(isolates, '').replace(softMarks, '')), address).toBe(false);
    const found = await page.evaluate(notIsolated, texts);
    expect(found.exposed, address).toEqual([]);
    for (const text of found.seen) seen.add(text);
  }
  // Notes of what changed are shown from the second publication on, and only by announcements.
  const unseen = texts.filter((text) => !seen.has(text));
  expect(unseen.length, unseen.join('\n')).toBeLessThan(texts.length / 5);
});

test('what is said without markup is isolated: tabs, cards, feed links and data for search engines', async () => {
  for (const address of [...mixed.addresses.flatMap(pagesOf), ...lists]) {
    await page.goto(address);
    for (const text of await page.evaluate(saidWithoutMarkup)) {
      expect(isBalanced(text), `${address}: ${text}`).toBe(true);
      expect(hasStrayControls(text.replace(isolates, '')), `${address}: ${text}`).toBe(false);
    }
    const { title, direction } = await page.evaluate(() => ({ title: document.title, direction: document.documentElement.dir }));
    if (direction === 'rtl') expect(title, address).toMatch(/^\u2068[^\u2068\u2069]+\u2069( – \u2068[^\u2068\u2069]+\u2069)+$/);
  }
});

test('feeds hold them isolated, and the sitemap has nothing invisible', async () => {
  for (const address of [...feeds, new URL('/sitemap.xml', site).href]) {
    const text = await (await fetch(address)).text();
    expect(isBalanced(text), address).toBe(true);
    expect(hasStrayControls(text.replace(isolates, '')), address).toBe(false);
  }
});

test('all of it is forgotten by pages, lists, feeds and the sitemap when it is withdrawn', async () => {
  const words = mixed.texts.map((text) => /Zq\d+/.exec(text)![0]);
  await mixed.withdraw();
  isWithdrawn = true;
  for (const address of mixed.addresses) expect((await fetch(address)).status, address).toBe(410);
  for (const address of [...lists, ...danishLists, ...feeds, new URL('/sitemap.xml', site).href]) {
    const text = await (await fetch(address)).text();
    expect(
      words.filter((word) => text.includes(word)),
      address,
    ).toEqual([]);
  }
});

/** In the browser: every text of a document that is read where there is no markup. */
function saidWithoutMarkup(): string[] {
  const texts = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
  const attributes = ['content', 'title', 'aria-label', 'alt'].flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ''),
  );
  const data = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => JSON.parse(script.textContent) as unknown,
  );
  return [document.title, ...attributes, ...data.flatMap(texts)];
}
