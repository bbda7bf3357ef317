import { openBrowser } from '@flersprog/tools/open-browser';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { signIn } from './desk-client.ts';
import { openDesk } from './office.ts';

const { desk, email, password } = inject('product');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('An official who marks a page as sensitive is told what its address says, and makes it neutral in one press', async () => {
  const office = await signIn(desk, email, password);
  const announcement = await office.create('announcements', { title: 'Hjælp mod tvang', date: '2026-10-01' });
  const { context, page } = await openDesk(browser, { email, password });
  await page.goto(`${desk}/collections/announcements/${announcement}`);
  const slug = page.locator('#field-slug');
  await expect.poll(() => slug.inputValue().catch(() => ''), { timeout: 30_000 }).toBe('hjaelp-mod-tvang');
  expect(await page.locator('.telling-address').count()).toBe(0);
  await page.locator('#field-sensitive').check();
  const words = page.locator('.telling-address');
  await expect.poll(() => words.innerText(), { timeout: 30_000 }).toContain('adressen bliver stående i læserens historik');
  await words.getByRole('button').press('Enter');
  await expect.poll(() => slug.inputValue(), { timeout: 30_000 }).toMatch(/^information-\d{4}$/);
  expect(await words.innerText()).toContain('Adressen er neutral');
  expect(await words.getByRole('button').count()).toBe(0);
  await context.close();
});
