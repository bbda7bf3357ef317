import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '@flersprog/tools/open-browser';
import { addressesOfSite } from './sitemap.ts';

const { site } = inject('product');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('a reader who opens every page gets no cookie, leaves nothing in storage, and nobody else is asked', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const strangers = new Set<string>();
  page.on('request', (request) => {
    if (new URL(request.url()).host !== new URL(site).host) strangers.add(request.url());
  });
  for (const address of await addressesOfSite(site)) {
    await page.goto(address);
    const kept = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
    }));
    expect(kept, address).toEqual({ local: 0, session: 0, workers: 0 });
  }
  expect(await context.cookies()).toEqual([]);
  expect([...strangers]).toEqual([]);
  await context.close();
});

test('every page says its language and direction, has one heading of the first level, and needs no script', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const address of await addressesOfSite(site)) {
    const answer = await page.goto(address);
    const language = new URL(address).pathname.split('/')[1];
    expect(answer?.status(), address).toBe(200);
    if (!language) continue;
    expect(await page.locator('html').getAttribute('lang'), address).toBe(language);
    expect(await page.locator('html').getAttribute('dir'), address).toBe(
      ['ar', 'fa', 'ur', 'ckb', 'ps'].includes(language) ? 'rtl' : 'ltr',
    );
    expect(await page.locator('h1').count(), address).toBe(1);
    expect(await page.locator('link[rel=canonical]').getAttribute('href'), address).toBe(address);
  }
  await context.close();
});
