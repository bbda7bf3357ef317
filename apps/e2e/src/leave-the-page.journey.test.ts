import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '@flersprog/tools/open-browser';
import { alternatesOf } from './alternates.ts';

const { site } = inject('product');
/** Sensitive on every site, whatever its editors publish. */
const sensitive = `${site}da/uden-spor`;
const wayOut = `${site}exit/*`;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

interface Reader {
  javaScriptEnabled?: boolean;
  viewport?: { width: number; height: number };
  hasTouch?: boolean;
  isMobile?: boolean;
}

/** A reader who came from the front page. The site's own way out is answered here, so that no test asks another host. */
async function openSensitivePage(reader: Reader = {}, address = sensitive): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ viewport: { width: 320, height: 480 }, ...reader });
  await context.route(wayOut, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Vejret</title>' }));
  const page = await context.newPage();
  await page.goto(`${site}da`);
  await page.goto(address);
  return { context, page };
}

const hasLeft = (page: Page) => page.waitForURL(wayOut);
const stays = async (page: Page) => {
  await page.waitForTimeout(300);
  expect(page.url()).toBe(sensitive);
};
const pressShift = async (page: Page, times = 3) => {
  for (let time = 0; time < times; time++) await page.keyboard.press('Shift');
};
/** What is on top in the middle of the way out, as seen from the whole window. */
const isOnTop = (page: Page) =>
  page.evaluate(() => {
    const { left, top, width, height } = document.querySelector('.exit a')!.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2)?.closest('.exit') !== null && top === 0;
  });

describe.each(['da', 'ar', 'fa', 'ti', 'uk', 'so'])('in the language "%s"', (language) => {
  let address: string;
  beforeAll(async () => {
    address = (await alternatesOf(sensitive)).get(language)!;
  });

  test.each([true, false])('the way out comes first and is always in sight (script: %s)', async (javaScriptEnabled) => {
    for (const height of [480, 256]) {
      const { context, page } = await openSensitivePage({ javaScriptEnabled, viewport: { width: 320, height } }, address);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('.exit') !== null)).toBe(true);
      expect(await isOnTop(page)).toBe(true);
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      expect(await isOnTop(page)).toBe(true);
      const { cut, part } = await page.evaluate(() => {
        const bar = document.querySelector('.exit')!;
        return { cut: bar.scrollWidth > bar.clientWidth, part: bar.clientHeight / innerHeight };
      });
      expect(cut).toBe(false);
      expect(part).toBeLessThan(0.25);
      await context.close();
    }
  });

  test('it is heard by its name, and tells of the keys only where they work', async () => {
    const withScript = await openSensitivePage({}, address);
    const without = await openSensitivePage({ javaScriptEnabled: false }, address);
    const nameOf = async ({ page }: typeof without) => /link "(.*)":/.exec(await page.locator('.exit').ariaSnapshot())?.[1];
    const name = await nameOf(without);
    expect(name).toBe(await without.page.locator('.exit').getAttribute('aria-label'));
    expect(await nameOf(withScript)).toMatch(new RegExp(`^${name} .*Shift`));
    expect(await without.page.locator('.exit-words').innerText()).toBe(await withScript.page.locator('.exit-words').innerText());
    await Promise.all([withScript.context.close(), without.context.close()]);
  });

  test.each([true, false])('it leads out in that language (script: %s)', async (javaScriptEnabled) => {
    const { context, page } = await openSensitivePage({ javaScriptEnabled }, address);
    await page.click('.exit a');
    await hasLeft(page);
    expect(new URL(page.url()).pathname).toBe(`/exit/${language}`);
    await context.close();
  });
});

test('without script a page that was left is not kept: Back has to ask the site anew', async () => {
  const { context, page } = await openSensitivePage({ javaScriptEnabled: false });
  await page.click('.exit a');
  await hasLeft(page);
  await context.setOffline(true);
  await page.goBack({ timeout: 5_000 }).catch(() => undefined);
  await expect.poll(() => page.content().catch(() => 'class="exit"'), { timeout: 10_000 }).not.toContain('class="exit"');
  await context.close();
});

test('without script the keys do nothing, and are not told of', async () => {
  const { context, page } = await openSensitivePage({ javaScriptEnabled: false });
  expect(await page.locator('.exit-keys').isVisible()).toBe(false);
  await pressShift(page);
  await stays(page);
  await context.close();
});

test('a phone without keys is told of none, on paper there is no way out, and colours can be forced', async () => {
  const { context, page } = await openSensitivePage({ hasTouch: true, isMobile: true });
  expect(await page.locator('.exit-keys').isVisible()).toBe(false);
  expect(await page.locator('.exit b').isVisible()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.exit').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
  expect(await page.locator('.exit').evaluate((bar) => getComputedStyle(bar).borderBlockStartStyle)).toBe('solid');
  await context.close();
});

test('the site leads on to a neutral site that learns nothing, and asks the browser to forget', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(sensitive);
  const outside = page.waitForRequest((request) => new URL(request.url()).host !== new URL(site).host);
  const began = Date.now();
  await page.click('.exit a');
  const request = await outside;
  expect(Date.now() - began).toBeLessThan(2_000);
  expect(new URL(request.url()).protocol).toBe('https:');
  const asked = request.redirectedFrom()!;
  expect(await asked.allHeaders()).not.toHaveProperty('referer');
  const answer = await asked.response();
  expect(await answer?.headerValue('referrer-policy')).toBe('no-referrer');
  expect(answer?.status()).toBe(303);
  expect(await answer?.headerValue('clear-site-data')).toContain('"cache"');
  await context.close();
});

describe('with script', () => {
  let context: BrowserContext;
  let page: Page;
  beforeEach(async () => {
    ({ context, page } = await openSensitivePage());
    return () => context.close();
  });
  const neverComesBack = async () => {
    await page.goBack();
    expect(page.url()).toBe(`${site}da`);
    await page.goForward();
    expect(page.url()).not.toBe(sensitive);
    expect(await page.title()).toBe('Vejret');
  };

  test('Back does not return to the page that was left, nor does Forward', async () => {
    await page.click('.exit a');
    await hasLeft(page);
    await neverComesBack();
  });

  test('the same holds for a reader who went to the text first, and leaves by keys', async () => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(page.url()).toBe(`${sensitive}#text`);
    await pressShift(page);
    await hasLeft(page);
    await neverComesBack();
  });

  test.each([
    ['with Ctrl', { modifiers: ['Control'] }],
    ['with Shift', { modifiers: ['Shift'] }],
    ['with Alt', { modifiers: ['Alt'] }],
    ['by the middle button', { button: 'middle' }],
  ] as const)('the way out pressed %s leaves too, and no page is left standing in another tab', async (_how, { ...press }) => {
    await page.click('.exit a', press as Parameters<Page['click']>[1]);
    await hasLeft(page);
    await page.waitForTimeout(200);
    expect(context.pages()).toHaveLength(1);
  });

  test('a tab opened for the page has nowhere to go back to once it was left', async () => {
    const opened = context.waitForEvent('page');
    await page.evaluate((address) => void window.open(address, '_blank', 'noopener'), sensitive);
    const tab = await opened;
    await tab.waitForURL(sensitive);
    await tab.waitForLoadState();
    await pressShift(tab);
    await hasLeft(tab);
    expect(await tab.goBack()).toBeNull();
    expect(tab.url()).not.toBe(sensitive);
  });

  test('Shift three times leaves, and says how many are left on the way', async () => {
    await pressShift(page, 1);
    expect(await page.locator('.exit [role=status]').textContent()).toContain('to gange mere');
    expect(await page.locator('.exit-lights .on').count()).toBe(1);
    await pressShift(page, 1);
    expect(await page.locator('.exit [role=status]').textContent()).toContain('én gang mere');
    await pressShift(page, 1);
    await hasLeft(page);
  });

  test('Shift pressed too slowly does not leave, and says so', async () => {
    await page.clock.install();
    await page.reload();
    await pressShift(page, 2);
    await page.clock.runFor(5_100);
    expect(await page.locator('.exit [role=status]').textContent()).toContain('Der gik for lang tid');
    expect(await page.locator('.exit-lights .on').count()).toBe(0);
    await pressShift(page, 1);
    expect(await page.locator('.exit [role=status]').textContent()).toContain('to gange mere');
    expect(page.url()).toBe(sensitive);
  });

  test('Shift in capital letters, Shift with another key between, and Esc do not leave', async () => {
    for (const key of ['Shift+A', 'Shift+B', 'Shift+C', 'Escape', 'Escape', 'Escape', 'Shift', 'Shift', 'a', 'Shift', 'Control+Shift']) {
      await page.keyboard.press(key);
    }
    await stays(page);
  });

  test('the page is blank before the next frame, whatever the network does, and blank when the browser brings it back', async () => {
    await context.unroute(wayOut);
    let asked = 0;
    await context.route(wayOut, (route) => (asked++, route.fulfill({ status: 204 })));
    const seen = await page.evaluate(() => {
      document.querySelector<HTMLElement>('.exit a')?.click();
      return { title: document.title, words: document.body.innerText.trim(), links: document.links.length };
    });
    const blank = { title: 'Indlæser', words: 'Forlader siden.', links: 0 };
    expect(seen).toEqual(blank);
    await expect.poll(() => asked, { timeout: 10_000 }).toBe(1);
    // A browser may take the same step twice in a row for one.
    const bringBack = async () => {
      await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
      return asked;
    };
    await expect.poll(bringBack, { timeout: 20_000, interval: 1_000 }).toBeGreaterThan(1);
    expect(await page.evaluate(() => document.body.innerText.trim())).toBe(blank.words);
  });
});
