import { openBrowser } from '@flersprog/tools/open-browser';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { signIn, type DeskClient } from './desk-client.ts';
import { newOfficial, openDesk } from './office.ts';
import { headed, paragraph } from './rich-text.ts';

const { desk } = inject('product');
const note = 'Et billede af haven er kommet til.';
const soon = { timeout: 60_000 };
const words = { da: 'Børn planter et træ', ar: 'أطفال يزرعون شجرة' };

let browser: Browser;
let context: BrowserContext;
let page: Page;
let office: DeskClient;
/** What the journey has got to: its tests are steps, one after the other. */
let announcement: string;
let picture: string;

beforeAll(async () => {
  browser = await openBrowser();
  const editor = await newOfficial('editor');
  office = await signIn(desk, editor.email, editor.password);
  const danish = { title: 'Haven er åben', lede: 'For alle.', body: paragraph('Kom og se.'), date: '2026-11-17' };
  announcement = await office.create('announcements', danish);
  await office.patch(`/announcements/${announcement}?locale=ar`, {
    title: 'الحديقة مفتوحة',
    lede: 'للجميع.',
    body: paragraph('تعالوا.', 'rtl'),
  });
  const { status, body } = await office.publish('announcements', announcement, ['da', 'ar']);
  if (status !== 200) throw new Error(`Not published: ${JSON.stringify(body)}`);
  ({ context, page } = await openDesk(browser, editor));
});
afterAll(async () => {
  await context.close();
  await browser.close();
});

const panel = () => page.locator('.publish-panel');
const publish = () => panel().getByRole('button', { name: 'Udgiv ændringerne på dansk og arabisk' });
const reasons = () =>
  panel()
    .getByRole('listitem')
    .filter({ hasText: /niveau 3|kan ikke se billedet|er tomt/ });

test('an official uploads a picture without words for those who cannot see it: it is saved', async () => {
  const green = await sharp({ create: { width: 800, height: 500, channels: 3, background: '#2f6b3a' } })
    .png()
    .toBuffer();
  await page.goto(`${desk}/collections/media/create`);
  await page.locator('input[type=file]').setInputFiles({ name: 'haven.png', mimeType: 'image/png', buffer: green });
  await page.locator('#action-save').click();
  await page.waitForURL(/\/media\/[\w-]{20,}/);
  picture = /media\/([\w-]+)/.exec(page.url())![1]!;
  await office.patch(`/announcements/${announcement}?locale=da`, { leadImage: picture, body: headed('For dybt', 'h3') });
  await office.patch(`/announcements/${announcement}?locale=ar`, { lede: 'للجميع اليوم.' });
});

test('publishing it is refused in words that name field and language, and the keyboard is led to them', async () => {
  await page.goto(`${desk}/collections/announcements/${announcement}`);
  await panel().getByLabel('På dansk').fill(note);
  await publish().focus();
  await page.keyboard.press('Enter');
  await panel().getByText('Ikke udgivet.').waitFor();
  const told = (await reasons().allTextContents()).map((text) => text.replace(/[\u2068\u2069]/g, ''));
  expect(told).toEqual([
    expect.stringMatching(/^I feltet Tekst på dansk er overskriften For dybt på niveau 3/),
    expect.stringMatching(/^haven\.png: Feltet Tekst til dem, der ikke kan se billedet er tomt på dansk/),
    expect.stringMatching(/^haven\.png: Feltet Tekst til dem, der ikke kan se billedet er tomt på arabisk/),
  ]);
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent), soon).toContain('Ikke udgivet.');
  expect(await reasons().last().isVisible()).toBe(true);
});

test('a reason leads to the form in its language, and what was typed in the panel is still there on the way back', async () => {
  await reasons().last().getByRole('link').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname.endsWith(`/media/${picture}`) && url.searchParams.get('locale') === 'ar');
  await page.locator('#field-alt').fill(words.ar);
  await page.locator('#action-save').click();
  const saved = async () => (await office.get<{ alt: string | null }>(`/media/${picture}?locale=ar&depth=0`)).body.alt;
  await expect.poll(saved, soon).toBe(words.ar);
  await office.patch(`/media/${picture}?locale=da`, { alt: words.da });
  await office.patch(`/announcements/${announcement}?locale=da`, { body: headed('Nu i orden', 'h2') });
  await page.goto(`${desk}/collections/announcements/${announcement}`);
  await expect.poll(() => panel().getByLabel('På dansk').inputValue(), soon).toBe(note);
});

test('mended, it is published, and each reader has the picture with words in her language and its measures', async () => {
  await publish().click();
  await panel().getByText('Læserne ser det nu.').waitFor();
  const { body } = await office.get<{ languages: { language: string; address: string }[] }>(`/announcements/${announcement}/languages`);
  for (const [language, alt] of Object.entries(words)) {
    const address = body.languages.find((one) => one.language === language)!.address;
    const reader = await browser.newPage();
    await reader.goto(address);
    const image = reader.getByRole('img', { name: alt });
    expect(await image.evaluate((one) => [one.getAttribute('width'), one.getAttribute('height')])).toEqual(['800', '500']);
    await expect.poll(() => image.evaluate((one) => (one as HTMLImageElement).naturalWidth), soon).toBe(800);
    if (language === 'da') expect(await reader.getByText(note).count()).toBe(1);
    await reader.close();
  }
});
