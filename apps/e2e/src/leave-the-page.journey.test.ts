import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '@flersprog/tools/open-browser';

const { site } = inject('product');
/** Sensitive on every site, whatever its editors publish. */
const sensitive = `${site}da/uden-spor`;
const wayOut = `${site}exit/*`;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** A reader who came from the front page. The site's own way out is answered here, so that no test asks another host. */
async function openSensitivePage(javaScriptEnabled: boolean): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 320, height: 480 } });
  await context.route(wayOut, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Vejret</title>' }));
  const page = await context.newPage();
  await page.goto(`${site}da`);
  await page.goto(sensitive);
  return { context, page };
}

const hasLeft = (page: Page) => page.waitForURL(wayOut);
const stays = async (page: Page) => {
  await page.waitForTimeout(300);
  expect(page.url()).toBe(sensitive);
};

test('the way out is the first stop of the keyboard, and in sight on a small phone without scrolling', async () => {
  const { context, page } = await openSensitivePage(true);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.exit') !== null)).toBe(true);
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  expect((await page.locator('.exit a').boundingBox())?.y).toBe(0);
  await context.close();
});

test('a reader without script leaves by a plain link', async () => {
  const { context, page } = await openSensitivePage(false);
  await page.click('.exit a');
  await hasLeft(page);
  await context.close();
});

describe('with script', () => {
  let context: BrowserContext;
  let page: Page;
  beforeEach(async () => {
    ({ context, page } = await openSensitivePage(true));
    return () => context.close();
  });

  test('Back does not return to the page that was left, nor does Forward', async () => {
    await page.click('.exit a');
    await hasLeft(page);
    await page.goBack();
    expect(page.url()).toBe(`${site}da`);
    await page.goForward();
    expect(page.url()).not.toBe(sensitive);
  });

  test('Shift three times leaves, and says how many are left on the way', async () => {
    await page.keyboard.press('Shift');
    expect(await page.locator('.exit [role=status]').textContent()).toContain('to gange mere');
    await page.keyboard.press('Shift');
    expect(await page.locator('.exit [role=status]').textContent()).toContain('én gang mere');
    await page.keyboard.press('Shift');
    await hasLeft(page);
  });

  test('Shift in capital letters, Shift with another key between, and Esc do not leave', async () => {
    for (const key of ['Shift+A', 'Shift+B', 'Shift+C', 'Escape', 'Escape', 'Escape', 'Shift', 'Shift', 'a', 'Shift']) {
      await page.keyboard.press(key);
    }
    await stays(page);
  });

  test('the page is blank before the next frame, whatever the network does', async () => {
    await page.waitForLoadState();
    const seen = await page.evaluate(() => {
      document.querySelector<HTMLElement>('.exit a')?.click();
      return { title: document.title, words: document.body.innerText.trim() };
    });
    expect(seen).toEqual({ title: 'Indlæser', words: 'Forlader siden.' });
  });
});
