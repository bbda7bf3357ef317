import { openBrowser } from '@flersprog/tools/open-browser';
import { sampleLanguages, type SamplePage } from '@flersprog/tools/accessibility-report/sample-pages';
import { sayFault, scanSite } from '@flersprog/tools/accessibility-report/scan-site';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { addressesOfSite } from './sitemap.ts';
import { specialPages } from './special-pages.ts';

const sample = inject('sample');
const { site } = inject('product');

let browser: Browser;
let pages: SamplePage[];
beforeAll(async () => {
  browser = await openBrowser();
  pages = [...sample, ...(await specialPages(sampleLanguages))];
});
afterAll(() => browser.close());

test('the sample has every kind of page in every language of it', () => {
  const kinds = (language: string) => new Set(pages.filter((page) => page.language === language).map(({ kind }) => kind));
  const documents = ['announcement', 'municipality', 'partner', 'grant-programme', 'topic'];
  const standing = ['privacy', 'accessibility', 'translations', 'leave-no-trace', 'styles'];
  const others = ['front', 'not found', 'gone', 'sensitive'];
  const everywhere = [...documents, ...documents.map((kind) => `list of ${kind}`), ...standing, ...others];
  for (const language of sampleLanguages) expect([...kinds(language)], language).toEqual(expect.arrayContaining(everywhere));
  expect([...kinds('da')]).toEqual(expect.arrayContaining(['choice of language', 'side-by-side']));
});

test('no page has a fault at either width in light, dark and forced colours', { timeout: 600_000 }, async () => {
  const { faults, views } = await scanSite(browser, pages);
  expect(views).toBe(pages.length * 6);
  expect(faults.map(sayFault)).toEqual([]);
});

test('every page of the sitemap is valid HTML', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const place = path.resolve(import.meta.dirname, '../../web/page.html');
  const faults: string[] = [];
  for (const address of await addressesOfSite(site)) {
    const { results } = await validator.validateString(await (await fetch(address)).text(), place);
    faults.push(...results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${address}: ${ruleId} ${message}`)));
  }
  expect(faults).toEqual([]);
});

test('only sensitive pages have any script, and that one file', async () => {
  for (const { url } of pages) {
    const html = await (await fetch(url)).text();
    const scripts = html.match(/<script\b(?![^>]*application\/ld\+json)[^>]*>/g) ?? [];
    expect(scripts.length, url).toBe(html.includes('content="no-referrer"') ? 1 : 0);
    expect(html, url).not.toMatch(/\son[a-z]+=|javascript:/);
  }
});

test('nothing moves for readers who asked for less motion', async () => {
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  for (const { url } of pages.filter(({ language }) => language === 'da')) {
    await page.goto(url);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const { animationName, transitionDuration } = getComputedStyle(element);
        return animationName !== 'none' || Number.parseFloat(transitionDuration) > 0.01 ? [element.outerHTML.slice(0, 80)] : [];
      }),
    );
    expect(moving, url).toEqual([]);
  }
  await page.close();
});

test('on paper every phone number and notice is still there', async () => {
  const page = await browser.newPage();
  for (const { url } of pages) {
    await page.goto(url);
    await page.emulateMedia({ media: 'screen' });
    const onScreen = await page.evaluate(phonesAndNotices);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(phonesAndNotices), url).toEqual(onScreen);
  }
  await page.close();
});

function phonesAndNotices(): string[] {
  const shown = [...document.querySelectorAll<HTMLElement>('main a[href^="tel:"], main .notice, footer a[href^="tel:"]')];
  return shown
    .filter((element) => element.checkVisibility() && element.getClientRects().length > 0)
    .map((element) => element.innerText.trim());
}

describe('landmarks and headings in Danish', () => {
  test.each(sample.filter(({ language }) => language === 'da').map((page) => [page.kind, page.url] as const))(
    'of the page "%s" are as they were agreed',
    async (kind, url) => {
      const page = await browser.newPage();
      await page.goto(url);
      const outline = outlineOf(await page.locator('body').ariaSnapshot());
      await page.close();
      await expect(`${outline}\n`).toMatchFileSnapshot(`outlines/${kind.replaceAll(' ', '-')}.txt`);
    },
  );
});

/** Landmarks with their names, and levels of headings; what repeats in a row (entries of a list) stands once. */
function outlineOf(snapshot: string): string {
  const lines = snapshot.split('\n').flatMap((line) => {
    const [, role = '', name = ''] = /^\s*- (banner|navigation|main|complementary|contentinfo|search|form)((?: "[^"]*")?)/.exec(line) ?? [];
    if (role) return [`${role}${name}`];
    const [, level] = /^\s*- heading .*\[level=(\d)\]/.exec(line) ?? [];
    return level === undefined ? [] : [`heading ${level}`];
  });
  return lines.filter((line, index) => line !== lines[index - 1]).join('\n');
}
