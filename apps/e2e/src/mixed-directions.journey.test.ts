import { hasStrayControls, type LanguageTag } from '@flersprog/i18n';
import { openBrowser } from '@flersprog/tools/open-browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { signIn, type DeskClient } from './desk-client.ts';
import { isBalanced, isolates } from './isolates.ts';
import { paragraph } from './rich-text.ts';
import { addressesOfSite } from './sitemap.ts';

const { site, desk, email, password } = inject('product');

/** Names, numbers, brackets and quotes of one direction at the edges of texts of the other. */
const titles: [LanguageTag, string][] = [
  ['ar', 'Københavns Kommune (0101) تدعم «Bydelsmødre»'],
  ['ar', '«الأمان» في Høje-Taastrup!'],
  ['ar', 'اتصل على الرقم +45 70 20 30 40'],
  ['fa', '8,5 mio. kr. برای Aalborg (Nordjylland)'],
  ['fa', '(Sawa) و «Baba – fordi far er vigtig»'],
  ['ur', '"Bo Trivsel" اور Sundparken: 12.000 kr.'],
  ['ur', 'C++ & <b>Elsk Aalborg</b> کیا ہے؟'],
];
/** Controls that turn over what follows them; texts pasted from elsewhere bring them along. */
const turnedOver = 'خبر \u202Emoms\u202C عن \u200FSawa\u200E \u2067Aalborg';

interface Published {
  language: LanguageTag;
  title: string;
  id: string;
  address: string;
}

let browser: Browser | undefined;
let page: Page;
let office: DeskClient;
const published: Published[] = [];

beforeAll(async () => {
  office = await signIn(desk, email, password);
  for (const [language, title] of titles) published.push(await publish(language, title));
  browser = await openBrowser();
  page = await browser.newPage();
});
afterAll(async () => {
  for (const { id, language } of published) await office.withdraw('announcements', id, ['da', language], 'Prøven er slut.');
  await browser?.close();
});

async function publish(language: LanguageTag, title: string): Promise<Published> {
  const danish = { title: `Prøve ${published.length} om «سوا»`, lede: 'Prøve.', body: paragraph('Prøve.'), date: '2026-11-20' };
  const id = await office.create('announcements', danish);
  await office.patch(`/announcements/${id}?locale=${language}`, { title, lede: title, body: paragraph(title, 'rtl') });
  const { status, body } = await office.publish('announcements', id, ['da', language]);
  if (status !== 200) throw new Error(`Not published: ${status} ${JSON.stringify(body)}`);
  return { language, title, id, address: body.languages![language]!.address };
}

describe.each(titles)('in %s: %s', (language, title) => {
  const of = () => published.find((one) => one.title === title)!;

  test('is said whole as heading and in the tab, with nothing invisible but balanced isolates', async () => {
    await page.goto(of().address);
    expect(await page.locator('h1').textContent()).toBe(title);
    const tab = await page.title();
    expect(tab.replace(isolates, '')).toContain(title);
    expect(isBalanced(tab), tab).toBe(true);
    expect(hasStrayControls(tab.replace(isolates, ''))).toBe(false);
  });

  test('stands by itself in the list, whatever stands beside it', async () => {
    await page.goto(`${site}${language}/news`);
    expect(await page.evaluate(notIsolated, title)).toEqual([]);
  });

  test('is in the feed of its language, which is well formed', async () => {
    const feed = await (await fetch(`${site}${language}/feed.atom`)).text();
    const read = await page.evaluate((xml) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml');
      return {
        isBroken: parsed.querySelector('parsererror') !== null,
        language: parsed.documentElement.getAttribute('xml:lang'),
        titles: [...parsed.querySelectorAll('entry > title')].map((element) => element.textContent),
      };
    }, feed);
    expect(read).toMatchObject({ isBroken: false, language });
    expect(read.titles.map((one) => one.replace(isolates, ''))).toContain(title);
    expect(read.titles.every(isBalanced)).toBe(true);
  });
});

/** Places where the text stands and could be drawn into the order of its surroundings. In the browser. */
function notIsolated(text: string): string[] {
  const whole = [...document.querySelectorAll('main *')].filter((element) => element.textContent.trim() === text);
  const innermost = whole.filter((element) => !whole.some((other) => other !== element && element.contains(other)));
  if (innermost.length === 0) return ['not there'];
  const isIsolated = (element: Element | null): boolean =>
    element !== null &&
    element.textContent.trim() === text &&
    (/isolate|plaintext/.test(getComputedStyle(element).unicodeBidi) ||
      !getComputedStyle(element).display.startsWith('inline') ||
      isIsolated(element.parentElement));
  return innermost.filter((element) => !isIsolated(element)).map((element) => element.parentElement!.outerHTML);
}

test('text with controls that turn it over is published without them', async () => {
  published.push(await publish('ar', turnedOver));
  await page.goto(published.at(-1)!.address);
  expect(await page.locator('h1').textContent()).toBe('خبر moms عن Sawa Aalborg');
});

test('no list, feed or sitemap holds a control but balanced isolates', async () => {
  for (const shown of ['ar', 'ar/news', 'fa/news', 'ur', 'ar/feed.atom', 'ar/feed.json', 'sitemap.xml']) {
    const text = await (await fetch(site + shown)).text();
    expect(hasStrayControls(text.replace(isolates, '')), shown).toBe(false);
    expect(isBalanced(text), shown).toBe(true);
  }
});

test('the sitemap has their addresses in plain ASCII, each answering as it says', async () => {
  const addresses = await addressesOfSite(site);
  for (const { address } of published) {
    expect(addresses).toContain(address);
    expect(address).toMatch(/^[\x21-\x7e]+$/);
    expect((await fetch(address, { redirect: 'manual' })).status).toBe(200);
  }
});
