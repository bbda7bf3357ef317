import { openBrowser } from '@flersprog/tools/open-browser';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { signIn } from './desk-client.ts';
import { openDesk } from './office.ts';
import { paragraph } from './rich-text.ts';

const { desk, email, password } = inject('product');
/** What keeps an official with a screen reader or a keyboard from writing: controls without a name, or hidden and still reached. */
const rules = ['label', 'button-name', 'link-name', 'select-name', 'aria-input-field-name', 'aria-hidden-focus'];

let browser: Browser;
let context: BrowserContext;
let page: Page;
let announcement: string;
let withHelpLine: string;
beforeAll(async () => {
  browser = await openBrowser();
  const office = await signIn(desk, email, password);
  const values = { title: 'Navne på alt', lede: 'En prøve.', body: paragraph('Teksten er kort.'), date: '2026-10-01' };
  announcement = await office.create('announcements', values);
  const { body } = await office.get<{ docs: { id: string; body: unknown }[] }>('/announcements?limit=100&depth=0');
  withHelpLine = body.docs.find((one) => JSON.stringify(one.body ?? '').includes('helpLine'))!.id;
  ({ context, page } = await openDesk(browser, { email, password }));
});
afterAll(async () => {
  await context.close();
  await browser.close();
});

test.each([
  ['the list of announcements', () => 'collections/announcements', 'tbody tr'],
  ['an announcement', () => `collections/announcements/${announcement}`, '.ContentEditable__root'],
  ['an announcement with a help line', () => `collections/announcements/${withHelpLine}`, 'input[name=phone]'],
  ['the list of people', () => 'collections/users', 'tbody tr'],
  ['the list of pictures', () => 'collections/media', '.list-header'],
])('every control of %s has a name', async (_name, path, ready) => {
  await page.goto(`${desk}/${path()}`);
  await page.locator(ready).first().waitFor();
  // Names are given in the frame after a part of the page appears.
  await expect.poll(nameless, { timeout: 15_000, interval: 500 }).toEqual([]);
});

async function nameless(): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (values) => (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: { type: 'rule', values }, resultTypes: ['violations'] }),
    rules,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html.slice(0, 160)}`));
}
