import { languages } from '@flersprog/i18n';
import { openBrowser } from '@flersprog/tools/open-browser';
import { hearPage } from '@flersprog/tools/accessibility-report/hear-page';
import { measureTargets } from '@flersprog/tools/accessibility-report/measure-targets';
import { sampleLanguages, type SamplePage } from '@flersprog/tools/accessibility-report/sample-pages';
import { sayFault, scanSite } from '@flersprog/tools/accessibility-report/scan-site';
import { waysOfSeeing } from '@flersprog/tools/accessibility-report/ways-of-seeing';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { specialPages } from './special-pages.ts';

const sample = inject('sample');

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
  for (const language of ['ar', 'uk']) expect([...kinds(language)], language).toContain('languages instead of text');
});

describe('no page has a fault', { timeout: 600_000 }, () => {
  const withScript = waysOfSeeing.filter(({ script }) => script);
  const sampled = ({ language }: SamplePage) => sampleLanguages.includes(language);

  test('at either width in light, dark and forced colours', async () => {
    const { faults, views } = await scanSite(browser, pages.filter(sampled), withScript);
    expect(views).toBe(pages.filter(sampled).length * 6);
    expect(faults.map(sayFault)).toEqual([]);
  });

  // Without script the same bytes are drawn, but where there is a script: those pages are looked at in every way.
  test('without script', async () => {
    const scripted = pages.filter(({ kind }) => ['sensitive', 'leave-no-trace'].includes(kind));
    const onPhone = waysOfSeeing.filter(({ script, width, colours }) => !script && width === 320 && colours === 'light');
    const scans = [
      await scanSite(
        browser,
        scripted,
        waysOfSeeing.filter(({ script }) => !script),
      ),
      await scanSite(browser, pages.filter(sampled), onPhone),
    ];
    expect(scans.flatMap(({ faults }) => faults.map(sayFault))).toEqual([]);
  });

  test('among the parts of pages in the other languages', async () => {
    const styles = pages.filter((page) => !sampled(page));
    expect(styles).toHaveLength(languages.length - sampleLanguages.length);
    const ways = withScript.filter(({ width, colours }) => (width === 320) === (colours !== 'light'));
    expect((await scanSite(browser, styles, ways)).faults.map(sayFault)).toEqual([]);
  });
});

test('only sensitive pages have any script, and that one file', async () => {
  for (const { url } of pages) {
    const html = await (await fetch(url)).text();
    const scripts = html.match(/<script\b(?![^>]*application\/ld\+json)[^>]*>/g) ?? [];
    expect(scripts.length, url).toBe(html.includes('content="no-referrer"') ? 1 : 0);
    expect(html, url).not.toMatch(/\son[a-z]+=|javascript:/);
  }
});

test('everything to press is large enough for a thumb on a small phone', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 700 } });
  const tooSmall = new Set<string>();
  for (const { url } of pages) {
    await page.goto(url);
    await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
    for (const { place } of await page.evaluate(measureTargets, thumb)) tooSmall.add(`${url}: ${place}`);
  }
  await page.close();
  expect([...tooSmall]).toEqual([]);
});

/** Ours; WCAG 2.5.8 asks for 24 pixels. */
const thumb = 44;

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

test('a page is told in the same areas and headings in Arabic as in Danish', async () => {
  const page = await browser.newPage();
  const told = new Map<string, string>();
  for (const { kind, language, url } of sample.filter((one) => ['da', 'ar'].includes(one.language))) {
    await page.goto(url);
    const roles = (await hearPage(page)).filter(({ role }) => areas.includes(role)).map(({ role, level }) => `${role} ${level ?? ''}`);
    const order = roles.filter((one, index) => one !== roles[index - 1]).join('\n');
    if (!told.has(`${kind} ${language}`)) told.set(`${kind} ${language}`, order);
  }
  await page.close();
  const kinds = new Set(sample.filter(({ language }) => language === 'ar').map(({ kind }) => kind));
  for (const kind of kinds) expect(told.get(`${kind} ar`), kind).toBe(told.get(`${kind} da`));
});

const areas = ['banner', 'main', 'contentinfo', 'navigation', 'region', 'complementary', 'search', 'heading'];

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
