import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { kindNames, oneOfEachKind, type PageOfKind } from './kinds-of-page.ts';

const { site } = inject('product');
const languages = ['da', 'ar'];
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let browser: Browser;
let pages: PageOfKind[];
beforeAll(async () => {
  browser = await openBrowser();
  const ofSitemap = await oneOfEachKind(site, languages);
  const others = languages.map((language) => ({ kind: 'not found', language, address: `${site}${language}/findes-ikke` }));
  pages = [...ofSitemap, ...others, { kind: 'choice of language', language: 'da', address: site }];
});
afterAll(() => browser.close());

test('the sitemap has every kind of page in Danish and Arabic', () => {
  for (const language of languages) {
    expect(pages.filter((page) => page.language === language).map((page) => page.kind)).toEqual(expect.arrayContaining(kindNames));
  }
});

describe.each([1280, 320])('at %i pixels', (width) => {
  test.each(['light', 'dark'] as const)('no page has an axe violation or scrolls sideways, in %s', async (colorScheme) => {
    // Script is on for the scanner alone: bypassCSP lets it in, the pages need none.
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
    const page = await context.newPage();
    const faults: string[] = [];
    for (const { address } of pages) {
      await page.goto(address);
      await page.addScriptTag({ content: axe.source });
      const { violations } = await page.evaluate(
        async (values) => (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: { type: 'tag', values } }),
        tags,
      );
      faults.push(...violations.map((violation) => `${address}: ${violation.id} ${violation.nodes[0]?.html}`));
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (overflow > 0) faults.push(`${address}: ${overflow} px too wide`);
    }
    await context.close();
    expect(faults).toEqual([]);
  });
});
