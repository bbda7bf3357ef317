import { examplePage, examples } from '@flersprog/content/examples';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { grantPath } from '../testing/example-paths.ts';
import { runSite, type SiteUnderTest } from '../testing/run-site.ts';

let site: SiteUnderTest;
beforeAll(async () => {
  site = await runSite();
});
afterAll(() => site.close());

const inSomali = grantPath.replace('/da/nyheder', '/so/news');

it('shows the Danish text under a notice, or only where it can be read, as the editors chose', async () => {
  const shown = await site.ask(inSomali);
  expect(shown.body).toContain('<div lang="da" dir="ltr"><h1>');

  const { pages, line, ...state } = examples.grantAnnouncement;
  const listing = pages.map((page) => ({ ...page, values: { ...page.values, withoutTranslation: 'list-languages' } }));
  await site.put({ ...state, line: line + 1, pages: listing as typeof pages });
  const listed = await site.ask(inSomali);
  expect(listed.status).toBe(200);
  expect(listed.headers['x-robots-tag']).toBe('noindex');
  expect(listed.body).toMatch(/^<!DOCTYPE html><html lang="so" dir="ltr">/);
  expect(listed.body).toContain(`<a href="${grantPath}" hrefLang="da" lang="da" dir="ltr">Dansk</a>`);
  expect(listed.body).not.toContain('class="facts"');
});

it('keeps a withheld text out of lists and feeds too, which only say what it is called', async () => {
  const { title, values } = examplePage('announcement', 'grant', 'da');
  for (const path of ['/so/news', '/so/feed.atom', '/so/feed.json']) {
    const { body } = await site.ask(path);
    expect(body, path).toContain(title);
    expect(body, path).not.toContain(values.lede);
  }
  expect((await site.ask('/da/feed.json')).body).toContain(values.lede);
});
