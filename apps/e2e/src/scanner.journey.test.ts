import { openBrowser } from '@flersprog/tools/open-browser';
import { scanSite } from '@flersprog/tools/accessibility-report/scan-site';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** What a scan finds on a page with this in it: "rule (way)". */
async function found(inMain: string): Promise<string[]> {
  const page = `<!doctype html><html lang="da"><title>Prøve</title><meta name="viewport" content="width=device-width"><main><h1>Prøve</h1>${inMain}</main></html>`;
  const ways = [true, false].map((script) => ({ script, width: 320, colours: 'light' as const }));
  const { faults } = await scanSite(browser, [{ url: `data:text/html;charset=utf-8,${encodeURIComponent(page)}` }], ways);
  return faults.map(({ rule, way }) => `${rule} (${way})`);
}

test('a scan finds nothing on a page that is right', async () => {
  const address = '<p lang="uk">post@<wbr>site.test</p>';
  expect(await found(`${address}<p>Godt.</p><details><summary style="padding: 12px">Mere</summary><p>Også godt.</p></details>`)).toEqual(
    [],
  );
});

test('a scan without script sees what only a script would have mended', async () => {
  const mended = `<img src="data:," id="picture"><script>document.getElementById('picture').alt = 'En bro'</script>`;
  expect(await found(mended)).toEqual(['image-alt (320 px, light, no script)']);
});

test('a scan looks into what is folded', async () => {
  const faults = await found('<details><summary style="padding: 12px">Mere</summary><p style="color: #999">Bleg.</p></details>');
  expect(faults).toEqual(['color-contrast (320 px, light)', 'color-contrast (320 px, light, no script)']);
});

test('a scan listens: to areas nobody can tell apart, and to words in another language than they are marked with', async () => {
  const heard = [
    '<nav aria-label="Menu"><a href="/a">Her</a></nav><nav aria-label="Menu"><a href="/b">Der</a></nav>',
    '<p>Мова</p>',
    '<p><a href="https://site.test/en">Læs mere</a> <a href="https://site.test/to">Læs mere</a></p>',
  ];
  const faults = await found(heard.join(''));
  for (const rule of ['landmarks', 'language of part', 'links alike'])
    expect(faults).toEqual(expect.arrayContaining([`${rule} (however seen)`, `${rule} (however seen, no script)`]));
});

test.each([
  ['sideways scroll', '<p style="inline-size: 400px">Bred.</p>'],
  ['small target', '<a href="#" style="display: block; inline-size: 60px; block-size: 20px; overflow: hidden">Lav</a>'],
  [
    'spaced text',
    '<p style="block-size: 1.2em; line-height: 1; overflow: hidden">Et sted, hvor der er plads til en linje og ikke mere</p>',
  ],
])('a scan finds the fault "%s"', async (rule, inMain) => {
  expect(await found(inMain)).toContain(`${rule} (320 px, light)`);
});
