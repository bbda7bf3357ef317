import { openBrowser } from '@flersprog/tools/open-browser';
import { languages, textParts, type LanguageTag } from '@flersprog/i18n';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { signIn, type DeskClient } from './desk-client.ts';
import { newOfficial, openDesk } from './office.ts';
import { paragraph } from './rich-text.ts';

const { site, desk } = inject('product');
const tags = languages.map(({ tag }) => tag);
const translations = tags.filter((tag) => tag !== 'da');
const soon = { timeout: 60_000 };
const withdrawnAtTheEnd: LanguageTag[] = ['da', 'ar', 'so'];
const notes = { da: 'Åbningstiden om lørdagen er rettet.', ar: 'صُححت مواعيد العمل يوم السبت.' };

let browser: Browser;
let context: BrowserContext;
let page: Page;
let office: DeskClient;
/** What the journey has got to: its tests are steps, one after the other. */
let announcement: string;
let addresses: Record<string, string>;

beforeAll(async () => {
  browser = await openBrowser();
  const editor = await newOfficial('editor');
  office = await signIn(desk, editor.email, editor.password);
  announcement = await office.create('announcements', { ...textIn('da'), date: '2026-11-18' });
  for (const { tag, direction } of languages) {
    const { status, body } = await office.patch(`/announcements/${announcement}?locale=${tag}`, textIn(tag, direction));
    if (status !== 200) throw new Error(`Not saved in ${tag}: ${JSON.stringify(body)}`);
  }
  const { body } = await office.publish('announcements', announcement, tags);
  if (!body.languages) throw new Error(`Not published: ${JSON.stringify(body)}`);
  addresses = Object.fromEntries(Object.entries(body.languages).map(([tag, { address }]) => [tag, address]));
  ({ context, page } = await openDesk(browser, editor));
});
afterAll(async () => {
  // Its translations are Danish words: no page of the site may show them to the journeys that listen for languages.
  const left = tags.filter((tag) => !withdrawnAtTheEnd.includes(tag));
  await office.withdraw('announcements', announcement, left, 'Prøven er slut.');
  await context.close();
  await browser.close();
});

const textIn = (tag: LanguageTag, direction: 'ltr' | 'rtl' = 'ltr') => ({
  title: `Biblioteket har nye tider ${tag}`,
  slug: `bibliotekets-tider-${tag}`,
  lede: `Lørdag 10–14 ${tag}`,
  body: paragraph(`Se tiderne her. ${tag}`, direction),
});
const panel = () => page.locator('.publish-panel');
const openAnnouncement = async () => {
  await page.goto(`${desk}/collections/announcements/${announcement}`);
  await panel().getByRole('checkbox').first().waitFor();
};
const htmlIn = async (tag: string) => (await fetch(addresses[tag]!)).text();
/** The words of the strip that says the original has changed, up to its date. */
const staleIn = (tag: LanguageTag) => {
  const [words] = textParts(tag, 'translation:stale');
  return typeof words === 'string' ? words.trim() : '';
};
const saysStale = async (tag: LanguageTag) => {
  const reader = await browser.newPage();
  await reader.goto(addresses[tag]!);
  const strip = reader.locator('main p').filter({ hasText: staleIn(tag) });
  const date = (await strip.count()) === 1 ? await strip.locator('time').getAttribute('datetime') : null;
  await reader.close();
  return date;
};
const updatedIn = async (tag: string) => {
  const feed = await (await fetch(new URL(`/${tag}/feed.atom`, site))).text();
  const entry = feed.split('<entry>').find((one) => one.includes(new URL(addresses[tag]!).pathname));
  return /<updated>(.+?)<\/updated>/.exec(entry ?? '')?.[1];
};

test('an official corrects the Danish text in the form, and the panel offers to publish just that', async () => {
  await openAnnouncement();
  const offered = () => panel().getByRole('checkbox', { checked: true }).count();
  expect(await offered()).toBe(0);
  await page.locator('#field-lede').fill('Lørdag 10–16 da');
  await page.locator('#action-save').click();
  await expect.poll(offered, soon).toBe(1);
  await panel().getByRole('button', { name: 'Udgiv ændringerne på dansk' }).click();
  await panel().getByText('Læserne ser det nu.').waitFor();
});

test('every translation then says in its own language, with the date, that the original has changed', async () => {
  const publishedAt = await updatedIn('da');
  expect(publishedAt).toBeDefined();
  for (const tag of translations) expect(await saysStale(tag), tag).toBe(publishedAt);
  expect(await htmlIn('da')).toContain('10–16');
});

test('publishes the correction in two languages with a note each, and in a third without one', async () => {
  for (const tag of ['ar', 'so'] as const)
    await office.patch(`/announcements/${announcement}?locale=${tag}`, { lede: `Lørdag 10–16 ${tag}` });
  await openAnnouncement();
  await panel().getByRole('checkbox', { name: 'dansk' }).check();
  await panel().getByLabel('På dansk').fill(notes.da);
  await panel().getByLabel('På arabisk').fill(notes.ar);
  expect(await panel().getByLabel('På arabisk').getAttribute('dir')).toBe('rtl');
  expect(await panel().getByText('Hvor du intet skriver, ser læserne teksten på dansk.').count()).toBe(1);
  const before = { da: await updatedIn('da'), ar: await updatedIn('ar'), uk: await updatedIn('uk') };
  await panel().getByRole('button', { name: 'Udgiv ændringerne på dansk, arabisk og somali' }).click();
  await panel().getByText('Læserne ser det nu.').waitFor();
  expect(await updatedIn('da')).not.toBe(before.da);
  expect(await updatedIn('ar')).not.toBe(before.ar);
  expect(await updatedIn('uk')).toBe(before.uk);
});

test('a reader sees the note in her language, or the one in Danish marked as Danish where there is none', async () => {
  const seen = async (tag: string, note: string) => {
    const reader = await browser.newPage();
    await reader.goto(addresses[tag]!);
    const found = reader.getByText(note);
    expect(await found.count(), tag).toBe(1);
    const marked = await found.evaluate((element) => {
      const holder = element.closest('[lang]')!;
      return [holder.getAttribute('lang'), getComputedStyle(element).direction];
    });
    await reader.close();
    return marked;
  };
  expect(await seen('da', notes.da)).toEqual(['da', 'ltr']);
  expect(await seen('ar', notes.ar)).toEqual(['ar', 'rtl']);
  expect(await seen('so', notes.da)).toEqual(['da', 'ltr']);
  for (const note of Object.values(notes)) expect(await htmlIn('uk')).not.toContain(note);
});

test('the translations that were published again have stopped saying so, and the others have not', async () => {
  for (const tag of translations) {
    const date = await saysStale(tag);
    if (['ar', 'so'].includes(tag)) expect(date, tag).toBeNull();
    else expect(date, tag).not.toBeNull();
  }
});

test('withdraws three languages at once by keyboard alone, and every reader is told why in her language or in marked Danish', async () => {
  const reasons = { da: 'Tiderne gælder ikke længere.', ar: 'لم تعد المواعيد سارية.' };
  await openAnnouncement();
  await panel().getByRole('button', { name: 'Træk den arabiske side tilbage' }).focus();
  await page.keyboard.press('Enter');
  const form = panel().getByRole('group', { name: 'Træk den arabiske side tilbage' });
  await expect.poll(() => form.evaluate((element) => element === document.activeElement), soon).toBe(true);
  for (const language of ['dansk', 'somali']) {
    await form.getByRole('checkbox', { name: language }).focus();
    await page.keyboard.press('Space');
  }
  await form.getByLabel('På arabisk').focus();
  await page.keyboard.type(reasons.ar);
  await form.getByLabel('På dansk').focus();
  await page.keyboard.type(reasons.da);
  await form.getByRole('button', { name: /^Træk siden på .+ tilbage$/ }).focus();
  await page.keyboard.press('Enter');
  await panel().getByText('Trukket tilbage. Læserne').waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent), soon).toContain('Trukket tilbage');
  for (const [tag, text, language] of [
    ['da', reasons.da, 'da'],
    ['ar', reasons.ar, 'ar'],
    ['so', reasons.da, 'da'],
  ] as const) {
    const reader = await browser.newPage();
    expect((await reader.goto(addresses[tag]!))?.status(), tag).toBe(410);
    const found = reader.getByText(text);
    expect(await found.evaluate((element) => element.closest('[lang]')!.getAttribute('lang')), tag).toBe(language);
    await reader.close();
  }
  expect((await fetch(addresses['uk']!)).status).toBe(200);
});
