import { languages } from '@flersprog/i18n';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { addressesOfSite } from './sitemap.ts';

const { site } = inject('product');

/** Pages that no sitemap lists: what is missing, odd, or asked in a form. */
const beside = ['/nowhere', '/municipalities?name=Aalbrog', '/municipalities?name=Odense', '/partners?municipality=0851', '/styles'];

test('pages that are not translated, in two languages, not there or asked for in a form are valid HTML in every language', async () => {
  const listed = await addressesOfSite(site);
  const unlisted = new Set(languages.flatMap(({ tag }) => beside.map((rest) => new URL(`/${tag}${rest}`, site).href)));
  for (const address of listed) {
    const html = await (await fetch(address)).text();
    for (const [, href] of html.matchAll(/<a href="(\/[^"]*)" lang=/g)) unlisted.add(new URL(href!.replaceAll('&amp;', '&'), site).href);
    for (const [, href] of html.matchAll(/href="(\/[^"]*\/side-by-side\/[^"]*)"/g)) unlisted.add(new URL(href!, site).href);
  }
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const place = path.resolve(import.meta.dirname, '../../web/page.html');
  const faults: string[] = [];
  for (const address of [...unlisted].filter((candidate) => !listed.includes(candidate))) {
    const response = await fetch(address);
    expect([200, 404], address).toContain(response.status);
    const { results } = await validator.validateString(await response.text(), place);
    faults.push(...results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${address}: ${ruleId} ${message}`)));
  }
  expect(unlisted.size).toBeGreaterThan(200);
  expect(faults).toEqual([]);
});
