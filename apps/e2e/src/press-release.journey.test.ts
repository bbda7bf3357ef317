import { openBrowser } from '@flersprog/tools/open-browser';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { signIn, type DeskClient } from './desk-client.ts';
import { newOfficial, openDesk } from './office.ts';
import { paragraph } from './rich-text.ts';
import { addressesOfSite } from './sitemap.ts';
import { arabicTranslation, corrections, sampleRelease } from './sample-release.ts';

const { site, desk } = inject('product');

let browser: Browser;
let context: BrowserContext;
let page: Page;
let office: DeskClient;
/** What the journey has got to: its tests are steps, one after the other. */
let announcement: string;
let danish: string;
let arabic: string;

beforeAll(async () => {
  browser = await openBrowser();
  const editor = await newOfficial('editor');
  office = await signIn(desk, editor.email, editor.password);
  ({ context, page } = await openDesk(browser, editor));
});
afterAll(() => browser.close());

const panel = () => page.locator('.publish-panel');
const openAnnouncement = async () => {
  await page.goto(`${desk}/collections/announcements/${announcement}`);
  await panel().getByRole('button').first().waitFor();
};
const readerSees = async (address: string) => {
  const answer = await fetch(address);
  return { status: answer.status, html: await answer.text() };
};

test('an official pastes a press release and sees what was found in it', async () => {
  await page.goto(`${desk}/import`);
  await page.getByLabel('Eller indsæt teksten her').fill(sampleRelease);
  await page.getByRole('button', { name: 'Læs pressemeddelelsen' }).click();
  await page.getByLabel('Titel').waitFor();
  expect(await page.getByLabel('Titel').inputValue()).toBe('Tre kommuner får 3,2 mio. kroner til at gøre naboer trygge');
  expect(await page.getByLabel('Dato').inputValue()).toBe('2026-11-09');
  expect(await page.getByLabel(/^Beløb i kroner/).inputValue()).toBe('3200000');
  for (const name of ['Odense', 'Randers', 'Esbjerg', 'Fonden for Lokalt Liv']) {
    expect(await page.getByRole('button', { name: new RegExp(`^Fjern \\u2068?${name}\\u2069?$`) }).count(), name).toBe(1);
  }
  expect(await page.getByRole('group', { name: 'Partnerskaber' }).getByRole('listitem').count()).toBe(5);
  expect(await page.locator('.import-desk__unsure').textContent()).toContain('ni kommuner');
});

test('sets right what was not sure, creates the drafts and opens the announcement, which no reader sees', async () => {
  await page.getByLabel('Antal ansøgninger').fill(String(corrections.applications));
  await page.getByLabel('Puljens navn').fill(corrections.programme);
  await page.getByRole('button', { name: 'Opret kladderne' }).click();
  await page.getByRole('status').getByRole('link', { name: 'Tre kommuner får 3,2 mio. kroner' }).click();
  await page.waitForURL(/\/collections\/announcements\/[\w-]+/);
  announcement = /announcements\/([\w-]+)/.exec(page.url())![1]!;
  const { body } = await office.get<{ docs: { applicationsReceived: number }[] }>(
    `/grant-programmes?locale=da&where[name][equals]=${encodeURIComponent(corrections.programme)}`,
  );
  expect(body.docs.map(({ applicationsReceived }) => applicationsReceived)).toEqual([corrections.applications]);
  expect((await readerSees(`${site}da/nyheder`)).html).not.toContain('gøre naboer trygge');
});

test('sees the draft as a page, marked as one, at an address where nobody else finds anything', async () => {
  await openAnnouncement();
  const opened = context.waitForEvent('page');
  await panel()
    .getByRole('link', { name: /^Se kladden/ })
    .first()
    .click();
  const preview = await opened;
  await preview.waitForURL(`${site}preview`);
  expect(await preview.locator('h1').textContent()).toContain('gøre naboer trygge');
  expect(await preview.getByText(/kladde/i).count()).toBeGreaterThan(0);
  expect(await readerSees(preview.url())).toMatchObject({ status: 405, html: expect.not.stringContaining('naboer') as string });
  const { body } = await office.get<{ slug: string }>(`/announcements/${announcement}?locale=da&depth=0`);
  expect((await readerSees(`${site}da/nyheder/${body.slug}`)).status).toBe(404);
  await preview.close();
});

test('publishes in Danish, and readers see it with everything it names', async () => {
  await panel().getByRole('button', { name: 'Udgiv på dansk' }).click();
  await panel().getByText('Læserne ser det nu.').waitFor();
  danish = (await panel()
    .getByRole('link', { name: /^Åbn siden/ })
    .getAttribute('href'))!;
  const { status, html } = await readerSees(danish);
  expect(status).toBe(200);
  for (const fact of ['3,2 mio. kr.', 'Odense', 'Randers', 'Esbjerg', 'Naboringen', 'Havnens Venner', 'Kvaglund']) {
    expect(html, fact).toContain(fact);
  }
  expect((await readerSees(`${site}da/nyheder`)).html).toContain('gøre naboer trygge');
  const programme = (await addressesOfSite(site)).find((address) => address.endsWith('/da/puljer/trygge-naboskaber'));
  expect((await readerSees(programme!)).html).toContain(corrections.programme);
});

test('publishes in Arabic when the translation is there, and readers see it from right to left', async () => {
  const { title, lede, body } = arabicTranslation;
  const saved = await office.patch(`/announcements/${announcement}?locale=ar`, { title, lede, body: paragraph(body, 'rtl') });
  expect(saved.status).toBe(200);
  await openAnnouncement();
  await panel().getByRole('button', { name: 'Udgiv på arabisk' }).click();
  await panel().getByText('Læserne ser det nu.').waitFor();
  arabic = (await panel()
    .locator('[data-state]')
    .filter({ hasText: 'العربية' })
    .getByRole('link', { name: /^Åbn siden/ })
    .getAttribute('href'))!;
  const reader = await browser.newPage();
  await reader.goto(arabic);
  expect(await reader.locator('html').getAttribute('dir')).toBe('rtl');
  expect(await reader.locator('html').getAttribute('lang')).toBe('ar');
  expect(await reader.locator('h1').textContent()).toContain(title);
  expect(await reader.locator('h1').evaluate((heading) => getComputedStyle(heading).direction)).toBe('rtl');
  await reader.close();
});

test('a viewer sees the state of the languages, has no button to change it, and is refused', async () => {
  const viewer = await newOfficial('viewer');
  const seen = await openDesk(browser, viewer);
  await seen.page.goto(`${desk}/collections/announcements/${announcement}`);
  const herPanel = seen.page.locator('.publish-panel');
  await herPanel.locator('[data-state=published]').first().waitFor();
  expect(await herPanel.getByRole('button').count()).toBe(0);
  expect(await seen.page.locator('#action-save').count()).toBe(0);
  await seen.page.goto(`${desk}/import`);
  await seen.page.getByRole('alert').first().waitFor();
  expect(await seen.page.getByLabel('Eller indsæt teksten her').count()).toBe(0);
  const herOffice = await signIn(desk, viewer.email, viewer.password);
  expect((await herOffice.publish('announcements', announcement, ['da'])).status).toBe(403);
  expect((await herOffice.withdraw('announcements', announcement, ['da'], 'Nej')).status).toBe(403);
  expect((await herOffice.patch(`/announcements/${announcement}?locale=da`, { title: 'Andet' })).status).toBe(403);
  await seen.context.close();
});

test('withdraws the Danish page with a reason, and every reader is told it', async () => {
  const reason = 'Beløbet i teksten var forkert. Vi retter det.';
  const reader = await browser.newPage();
  await reader.goto(danish);
  await openAnnouncement();
  await panel().getByRole('button', { name: 'Træk den danske side tilbage' }).click();
  await panel()
    .getByRole('group', { name: /^Begrundelse til læserne/ })
    .getByLabel('På dansk')
    .fill(reason);
  await panel().locator('.publish-panel__withdraw').click();
  await panel().getByText('Trukket tilbage. Læserne').waitFor();
  const again = await reader.goto(danish);
  expect(again?.status()).toBe(410);
  expect(await reader.locator('main').textContent()).toContain(reason);
  await reader.close();
  expect(await readerSees(danish)).toMatchObject({ status: 410, html: expect.stringContaining(reason) as string });
  expect((await readerSees(arabic)).status).toBe(200);
});
