import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from './find-browser.ts';
import { quietFlags } from './quiet-flags.ts';

/** Chromium without any talk to the outside: only what the product itself asks for is fetched. Throws saying what to do when there is none. */
export async function openBrowser(): Promise<Browser> {
  const found = findBrowser();
  if ('missing' in found) throw new Error(found.missing);
  return chromium.launch({ executablePath: found.path, args: [...quietFlags] });
}
