import { pathOf } from '@flersprog/content/address';
import { languages } from '@flersprog/i18n';
import { openBrowser } from '@flersprog/tools/open-browser';
import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

/** Pictures of the last run, for people to look at: every part of a page, in every language. */
const pictures = path.resolve(import.meta.dirname, '../test-results/style-page');
const origin = new URL(inject('product').site).origin;
const pages = languages.map(({ tag }) => ({
  language: tag,
  url: origin + pathOf({ page: 'standing', language: tag, name: 'styles' }),
}));

let browser: Browser;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(pages)('the style page in $language', ({ language, url }) => {
  // Colours are the same in every language, and boxes in every colour: no width needs both.
  test.each([
    [1280, 'light'],
    [390, 'dark'],
    [320, 'light'],
  ] as const)('is photographed at %i px, %s, with nothing past an edge', async (width, colorScheme) => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    await page.goto(url);
    const file = path.join(pictures, `${language}-${width}-${colorScheme}.png`);
    await page.screenshot({ path: file, fullPage: true });
    expect(statSync(file).size).toBeGreaterThan(50_000);
    expect(await page.evaluate(pastAnEdge)).toEqual([]);
    await page.close();
  });

  test('gives no script what it does not have: slant, spread letters, capitals', async () => {
    const page = await browser.newPage();
    await page.goto(url);
    expect(await page.evaluate(foreignToScripts)).toEqual([]);
    await page.close();
  });

  test('begins at the edge where its script begins, figures and phone numbers always from the left', async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 900 } });
    await page.goto(url);
    const { direction } = languages.find(({ tag }) => tag === language)!;
    expect(await marks(page)).toEqual(
      direction === 'rtl'
        ? { heavy: 'right', quote: 'right', comma: 'right', bracket: 'right', phones: ['ltr'] }
        : { heavy: 'left', quote: 'left', comma: 'left', bracket: 'left', phones: ['ltr'] },
    );
    await page.close();
  });
});

/** Texts that stick out of the window or of the box they stand in. */
function pastAnEdge(): string[] {
  const width = document.documentElement.clientWidth;
  const texts = [...document.querySelectorAll('body *')].filter((element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
  );
  return texts.flatMap((element) => {
    const { left, right, width: own, height } = element.getBoundingClientRect();
    return own > 1 && height > 1 && (left < -1 || right > width + 1) ? [element.outerHTML.slice(0, 120)] : [];
  });
}

function foreignToScripts(): string[] {
  return [...document.querySelectorAll('body *')].flatMap((element) => {
    const { fontStyle, letterSpacing, textTransform, fontSynthesis, textAlign } = getComputedStyle(element);
    if (!element.textContent?.trim()) return [];
    const plain = fontStyle === 'normal' && letterSpacing === 'normal' && textTransform === 'none' && textAlign !== 'justify';
    return plain && !fontSynthesis.includes('weight') && !fontSynthesis.includes('style') ? [] : [element.outerHTML.slice(0, 120)];
  });
}

/** At which side what the design turns over with the language stands. */
function marks(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(() => {
    const side = (selector: string, pseudo: string) => {
      const { left, right } = getComputedStyle(document.querySelector(selector)!, pseudo);
      return Number.parseFloat(left) < Number.parseFloat(right) ? 'left' : 'right';
    };
    const bracket = getComputedStyle(document.querySelector('td[rowspan]')!);
    const phones = [...document.querySelectorAll('a[href^="tel:"]')].map((element) => getComputedStyle(element).direction);
    return {
      heavy: side('.section', '::before'),
      quote: side('blockquote', '::before'),
      comma: side('.text ul > li', '::before'),
      bracket: Number.parseFloat(bracket.borderRightWidth) > 0 ? 'right' : 'left',
      phones: [...new Set(phones)],
    };
  });
}
