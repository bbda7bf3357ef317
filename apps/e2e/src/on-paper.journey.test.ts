import { openBrowser } from '@flersprog/tools/open-browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

const sample = inject('sample');
const printed = sample.filter(({ kind, language }) => language !== 'uk' && kind !== 'choice of language' && kind !== 'styles');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(printed)('the page "$kind" in $language, printed by somebody who reads in the dark', ({ kind, url }) => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'dark' });
    await page.goto(url);
  });
  afterAll(() => page.close());

  test('leaves out nothing but tools', async () => {
    await page.emulateMedia({ media: 'screen' });
    const onScreen = await page.evaluate(textsShown);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(textsShown)).toEqual(onScreen);
    expect(await page.locator('form:visible, .menu:visible, .switcher:visible, .exit:visible').count()).toBe(0);
  });

  test('says its own address, in letters', async () => {
    await page.emulateMedia({ media: 'print' });
    const address = page.locator('.only-printed');
    if (kind === 'not found') return expect(await address.count()).toBe(0);
    // What was typed into a form is not part of it.
    const { origin, pathname } = new URL(page.url());
    expect(await address.innerText()).toContain(decodeURI(origin + pathname));
  });

  test('is dark on white, also where a tab is filled on the screen', async () => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(faintTexts)).toEqual([]);
  });
});

test('an announcement, and the same beside another language, take two sheets each', async () => {
  const page = await browser.newPage();
  for (const { url } of sample.filter(({ kind, language }) => language === 'da' && ['announcement', 'side-by-side'].includes(kind))) {
    await page.goto(url);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)!.length, url).toBeLessThanOrEqual(2);
  }
  await page.close();
});

/** Every piece of text in the page's content, without what only a screen needs: forms, ways through the site. */
function textsShown(): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement!;
    const text = node.textContent!.trim();
    if (text && parent.checkVisibility() && !parent.closest('form, nav, .not-printed')) texts.push(text);
  }
  return texts;
}

/** Texts lighter than what paper takes. */
function faintTexts(): string[] {
  return [...document.querySelectorAll('main *, footer *')].flatMap((element) => {
    const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim());
    const [red = 0, green = 0, blue = 0] = getComputedStyle(element)
      .color.match(/[\d.]+/g)!
      .map(Number);
    return own && element.checkVisibility() && Math.max(red, green, blue) > 0x55 ? [element.outerHTML.slice(0, 100)] : [];
  });
}
