import { openBrowser } from '@flersprog/tools/open-browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { walk } from './walk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const inBothDirections = inject('sample').filter(({ language }) => ['da', 'ar'].includes(language));
// Two pages of a kind are laid out alike.
const ofEachKind = inBothDirections.filter(
  (page, index, all) => all.findIndex(({ kind, language }) => kind === page.kind && language === page.language) === index,
);
const pages = ofEachKind.map(({ kind, language, url }) => [kind, language, url] as const);
const withPath = (end: RegExp) => pages.filter(([, , url]) => end.test(new URL(url).pathname));

async function open(url: string, width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 700 } });
  await page.goto(url);
  return page;
}

describe.each([1280, 320])('with the Tab key at %i pixels', (width) => {
  test.each(pages)(
    'the page "%s" (%s) is walked in the order it is read, every stop in sight and marked',
    async (_kind, _language, url) => {
      const page = await open(url, width);
      expect(await walk(page, 'Tab')).toEqual([]);
      await page.close();
    },
  );
});

// On the way back stops come into sight at the top, where the way out of a sensitive page stays.
test.each(withPath(/\/(da|ar|uden-spor|leave-no-trace)$/))(
  'the page "%s" (%s) is walked backwards in sight as well',
  async (_kind, _language, url) => {
    const page = await open(url, 320);
    expect(await walk(page, 'Shift+Tab')).toEqual([]);
    await page.close();
  },
);

describe.each([1280, 320])('with the languages unfolded at %i pixels', (width) => {
  test.each(withPath(/\/(da|ar|uden-spor|leave-no-trace)$/))(
    'nothing on the page "%s" (%s) is reached underneath them',
    async (_kind, _language, url) => {
      const page = await open(url, width);
      await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
      expect(await walk(page, 'Tab')).toEqual([]);
      await page.close();
    },
  );
});

test.each(withPath(/\/(da|ar|uden-spor|leave-no-trace|nyheder|news)$/))(
  'on the page "%s" (%s) one key press leads past the head of the page',
  async (_kind, _language, url) => {
    const page = await open(url, 320);
    for (let stop = 1; stop <= 3 && !(await page.evaluate(() => document.activeElement?.matches('.skip'))); stop += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.closest('main, footer') !== null)).toBe(true);
    await page.close();
  },
);
