import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '@flersprog/tools/open-browser';
import { addressesOfSite } from './sitemap.ts';
import { traces } from './traces.ts';

const { site } = inject('product');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test.each([true, false])(
  'a reader who opens every page leaves nothing behind, asks nobody else, sees nothing refused, and is told what page it is (script: %s)',
  { timeout: 300_000 },
  async (javaScriptEnabled) => {
    const context = await browser.newContext({ javaScriptEnabled, userAgent: traces.browser });
    const page = await context.newPage();
    const strangers = new Set<string>();
    const complaints: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).host !== new URL(site).host) strangers.add(request.url());
    });
    page.on('console', (message) => complaints.push(`${page.url()}: ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
    for (const address of await addressesOfSite(site)) {
      expect((await page.goto(address))?.status(), address).toBe(200);
      expect(await page.evaluate(whatItSaysOfItself), address).toEqual(whatItShouldSay(address));
      // Asked for by the test's own way into the page, which is open where the page's scripts are not.
      if (javaScriptEnabled)
        expect(await page.evaluate(keptByBrowser), address).toEqual({ local: 0, session: 0, workers: 0, databases: 0 });
    }
    expect(await context.cookies()).toEqual([]);
    expect([...strangers]).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  },
);

/** Null for the choice of language, which is in all of them. */
function whatItShouldSay(address: string) {
  const lang = new URL(address).pathname.split('/')[1];
  const dir = ['ar', 'fa', 'ur', 'ckb', 'ps'].includes(lang!) ? 'rtl' : 'ltr';
  return lang ? { lang, dir, headings: 1, canonical: address } : null;
}

/** In the browser. */
function whatItSaysOfItself() {
  if (location.pathname === '/') return null;
  const { lang, dir } = document.documentElement;
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.getAttribute('href');
  return { lang, dir, headings: document.querySelectorAll('h1').length, canonical };
}

/** In the browser. */
async function keptByBrowser() {
  return {
    local: localStorage.length,
    session: sessionStorage.length,
    workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
    databases: (await indexedDB.databases()).length,
  };
}

test('every page gives nothing away: no cookie, no referrer, links out that tell nobody, and no-store where it is sensitive', async () => {
  for (const address of await addressesOfSite(site)) {
    const answer = await fetch(address, { headers: { 'user-agent': traces.browser, 'x-forwarded-for': traces.network } });
    const html = await answer.text();
    const sensitive = html.includes('<nav class="exit"');
    expect(answer.headers.get('set-cookie'), address).toBeNull();
    expect(answer.headers.get('referrer-policy'), address).toBe('no-referrer');
    expect(answer.headers.get('cache-control'), address).toBe(sensitive ? 'no-store' : 'no-cache');
    expect(html.includes('name="referrer" content="no-referrer"'), address).toBe(sensitive);
    for (const [link] of html.matchAll(/<a [^>]*href="https?:[^>]*>/g)) expect(link, address).toMatch(/rel="[^"]*\bnoreferrer\b/);
    expect(html, address).not.toMatch(/<(?:iframe|object|embed|img|script|link)[^>]+(?:src|data)="(?:https?:)?\/\//);
  }
});

test('what was looked for and who looked is asked for here, and looked for in every line printed when the product stops', async () => {
  const headers = { 'user-agent': traces.browser, 'x-forwarded-for': traces.network, referer: `https://${traces.words}.example/` };
  const asked = [
    'da/kommuner?name=',
    'ar/municipalities?name=',
    'da/nyheder?q=',
    'da/findes-ikke/',
    'exit/da?',
    'da/%00',
    'media/x/',
    'preview?',
  ];
  for (const start of asked) {
    const { status } = await fetch(`${site}${start}${traces.words}`, { headers, redirect: 'manual' });
    expect([start, status < 500]).toEqual([start, true]);
  }
  const { status } = await fetch(`${site}preview`, { method: 'POST', headers, body: traces.words });
  expect(status).toBeLessThan(500);
});
