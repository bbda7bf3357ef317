/** `node tools/pictures.ts`: makes the pictures of the README again, from the demonstration content of a product started for it. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { withProduct, type Product } from './bench/product.ts';
import { readSitemap } from './bench/sitemap.ts';
import { openBrowser } from './browser/open-browser.ts';
import { runCommand } from './refusal.ts';
import { root } from './root.ts';

const folder = join(root, 'docs/pictures');
const size = { width: 1280, height: 800 };

async function takePictures(product: Product): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: size, locale: 'da-DK', timezoneId: 'Europe/Copenhagen', colorScheme: 'light' });
  const take = (name: string) => page.screenshot({ path: join(folder, `${name}.png`) });

  const danish = await announcementOf(product);
  await page.goto(danish);
  await take('page-danish');
  await page.goto((await page.locator('link[rel=alternate][hreflang=ar]').getAttribute('href')) ?? danish);
  await take('page-arabic');
  await openAtTheDesk(page, product);
  await take('desk');
  await browser.close();
}

/** The announcement about the grant: the one with figures and a table. */
async function announcementOf({ siteUrl }: Product): Promise<string> {
  const pages = await readSitemap(siteUrl);
  const found = pages.find(({ path, address }) => address.page === 'document' && path.startsWith('/da/nyheder/fem-'));
  if (!found) throw new Error('The demonstration content has no announcement about five municipalities.');
  return siteUrl + found.path;
}

async function openAtTheDesk(page: Page, { deskUrl, email, password }: Product): Promise<void> {
  await page.goto(`${deskUrl}/admin/login`);
  await page.locator('#field-email').fill(email);
  await page.locator('#field-password').fill(password);
  await page.locator('form button[type=submit]').click();
  await page.waitForURL((url) => !url.pathname.endsWith('/login'));
  await page.goto(`${deskUrl}/admin/collections/announcements?limit=50`);
  await page
    .getByRole('link', { name: /^Fem kommuner/ })
    .first()
    .click();
  await page.locator('.publish-panel__publish').waitFor();
  await page.waitForTimeout(1000);
}

await runCommand(async () => {
  await withProduct(takePictures);
  return 0;
});
