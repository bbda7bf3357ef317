import { languages, type LanguageTag } from '@flersprog/i18n';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import path from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { crawl, type Answer } from './crawl.ts';
import { addressesOfSite } from './sitemap.ts';
import { specialPages } from './special-pages.ts';

const { site } = inject('product');

let answers: Answer[];
beforeAll(async () => {
  const special = await specialPages(languages.map(({ tag }): LanguageTag => tag));
  const known = [...inject('sample'), ...special].map(({ url }) => url);
  answers = await crawl([...known, ...(await addressesOfSite(site))]);
});

const pages = () => answers.flatMap(({ url, html }) => (html === null ? [] : [{ url, html }]));

test('links lead through every language', () => {
  const reached = new Set(pages().map(({ url }) => new URL(url).pathname.split('/')[1]));
  expect([...reached]).toEqual(expect.arrayContaining(languages.map(({ tag }) => tag)));
  expect(answers.filter(({ linkedFrom }) => linkedFrom !== 'nowhere').length).toBeGreaterThan(100);
});

test('no link leads to a page that is not there', () => {
  const broken = answers.filter(({ status, linkedFrom }) => status >= 400 && linkedFrom !== 'nowhere');
  expect(broken.map(({ url, status, linkedFrom }) => `${linkedFrom} → ${url}: ${status}`)).toEqual([]);
});

test('every page in every language is valid HTML', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const place = path.resolve(import.meta.dirname, '../../web/page.html');
  const faults: string[] = [];
  for (const { url, html } of pages()) {
    const { results } = await validator.validateString(html, place);
    faults.push(...results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${url}: ${ruleId} ${message}`)));
  }
  expect(faults).toEqual([]);
});

test('no page has a part that is there for readers without script alone: what works, works for all', () => {
  expect(pages().flatMap(({ url, html }) => (html.includes('<noscript') ? [url] : []))).toEqual([]);
});
