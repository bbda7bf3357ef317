import { expect, it } from 'vitest';
import { findBrowser } from './find-browser.ts';

it('a browser that is named and does not start is refused by name, and no other is taken in its place', () => {
  expect(findBrowser({ ...process.env, FLERSPROG_BROWSER: '/nowhere/chromium' })).toEqual({
    missing: '/nowhere/chromium (FLERSPROG_BROWSER or CHROME_PATH) is not a browser that starts here.',
  });
});
