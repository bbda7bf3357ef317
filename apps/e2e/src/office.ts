import type { BrowserContext, Browser, Page } from 'playwright-core';
import { inject } from 'vitest';
import { signIn } from './desk-client.ts';

export interface Official {
  email: string;
  password: string;
}

/** An account made by the administrator, with one of the roles. */
export async function newOfficial(role: 'editor' | 'viewer'): Promise<Official> {
  const { desk, email, password } = inject('product');
  const official = { email: `${role}-${Date.now()}@example.org`, password: 'en-lang-adgangskode-til-proeven' };
  await (await signIn(desk, email, password)).create('users', { ...official, name: role, role });
  return official;
}

/** The desk in the language of the browser, signed in through its own form. */
export async function openDesk(
  browser: Browser,
  { email, password }: Official,
  { locale = 'da-DK', width = 1280 } = {},
): Promise<{ context: BrowserContext; page: Page }> {
  const { desk } = inject('product');
  const context = await browser.newContext({ locale, viewport: { width, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${desk}/login`);
  await page.locator('#field-email').fill(email);
  await page.locator('#field-password').fill(password);
  await page.locator('form button[type=submit]').click();
  await page.waitForURL((url) => !url.pathname.endsWith('/login'));
  return { context, page };
}
