import { openBrowser } from '@flersprog/tools/open-browser';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';

const programmes = inject('sample').filter(({ kind }) => kind === 'grant-programme');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test.each(programmes)('no name in the table of who works with whom is parted on the narrowest phone, in $language', async ({ url }) => {
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  await page.goto(url);
  const names = await page.evaluate(wordsOnLines);
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter(({ lines }) => lines > 1)).toEqual([]);
  await page.close();
});

/** Every word of the table, and on how many lines its letters stand. */
function wordsOnLines(): { word: string; lines: number }[] {
  const words: { word: string; lines: number }[] = [];
  const walker = document.createTreeWalker(document.querySelector('table')!, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[^\s-]+/g)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      words.push({ word, lines: new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size });
    }
  }
  return words;
}
