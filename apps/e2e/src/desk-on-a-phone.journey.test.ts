import { openBrowser } from '@flersprog/tools/open-browser';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { signIn } from './desk-client.ts';
import { openDesk } from './office.ts';
import { paragraph } from './rich-text.ts';

const { desk, email, password } = inject('product');
const width = 320;

let browser: Browser;
let announcement: string;
beforeAll(async () => {
  browser = await openBrowser();
  const office = await signIn(desk, email, password);
  const title = 'En nyhed med en lang overskrift, som ingen telefon har plads til';
  announcement = await office.create('announcements', { title, lede: 'Kort.', body: paragraph('Tekst.'), date: '2026-11-16' });
});
afterAll(() => browser.close());

describe.each([
  ['da-DK', 'ltr', 'none'],
  ['ar-EG', 'rtl', '-1 1'],
])('the desk on a phone in %s', (locale, direction, mirroring) => {
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    ({ context, page } = await openDesk(browser, { email, password }, { locale, width }));
  });
  afterAll(() => context.close());

  const isWithin = async (selector: string) => {
    const box = await page.locator(selector).first().boundingBox();
    return box !== null && box.x >= 0 && box.x + box.width <= width;
  };

  test('has the account, the language of the text and the save button within the thumb’s reach', async () => {
    await page.goto(`${desk}/collections/announcements/${announcement}`);
    await page.locator('.publish-panel__publish').waitFor();
    expect(await page.locator('html').getAttribute('dir')).toMatch(new RegExp(direction, 'i'));
    for (const control of ['.app-header__account', '.app-header__localizer button', '#action-save', '.publish-panel__publish'])
      expect(await isWithin(control), control).toBe(true);
    const scrolled = () =>
      page.evaluate(() => {
        scrollTo(innerWidth, 0);
        const end = scrollX;
        scrollTo(-innerWidth, 0);
        return [end, scrollX];
      });
    expect(await scrolled()).toEqual([0, 0]);
  });

  test('has arrows between the pages of a list that point where they lead', async () => {
    await page.goto(`${desk}/collections/announcements?limit=1&page=2`);
    const arrows = page.locator('.clickable-arrow svg');
    await arrows.first().waitFor();
    expect(await arrows.evaluateAll((all) => all.map((one) => getComputedStyle(one).scale))).toEqual([mirroring, mirroring]);
  });
});
