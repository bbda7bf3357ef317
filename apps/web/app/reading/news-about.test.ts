import { examplePage, examples } from '@flersprog/content/examples';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Outcome } from './find-document.ts';
import type { PageName, PageOf } from '../models/page-of.ts';
import { selectionOf } from './query.ts';
import { readAnnouncements } from './read-announcements.ts';
import { readMunicipality } from './read-municipality.ts';
import { readPartner } from './read-partner.ts';
import { readProgramme } from './read-programme.ts';
import { openExamples, type Examples } from './testing/open-examples.ts';

const copies = 25;
/** The grant announcement, which names Horsens, Bo Trivsel and the programme, on so many later days. */
const later = Array.from({ length: copies }, (_, index) => {
  const { grantAnnouncement: like } = examples;
  const id = `later-${index}`;
  const date = `2020-01-${String(index + 1).padStart(2, '0')}`;
  const pages = like.pages.map((page) => {
    const values = { ...page.values, date };
    return { ...page, id, values, sort: date, year: 2020, slug: `${page.slug}-${index}` };
  });
  return { ...like, id, pages, addresses: like.addresses.map((entry) => ({ ...entry, id, slug: `${entry.slug}-${index}` })) };
});

let store: Examples;
beforeAll(async () => {
  store = await openExamples([...examples.all, ...later]);
});
afterAll(() => store.close());
beforeEach(() => store.settle());

const list = { page: 'list', kind: 'announcement', language: 'da' } as const;
const firstPage = selectionOf(list, new URLSearchParams());
const listed = (query: string) => readAnnouncements(store.context, list, selectionOf(list, new URLSearchParams(query)));
const at = <K extends 'municipality' | 'partner' | 'grant-programme'>(kind: K, id: string) =>
  ({ kind, language: 'da', slug: examplePage(kind, id, 'da').slug! }) as const;
function pageOf<N extends PageName>(outcome: Outcome<N>): PageOf[N] {
  if (outcome.is !== 'page') throw new Error(`Expected a page, got ${outcome.is}`);
  return outcome.page;
}

it('shows the newest few on the page of a municipality, in three questions, and leads on to the others', async () => {
  const { news } = pageOf(await readMunicipality(store.context, at('municipality', 'horsens')));
  expect(news.entries.map(({ date }) => date)).toEqual(['2020-01-25', '2020-01-24', '2020-01-23', '2020-01-22', '2020-01-21']);
  expect(news.allHref).toBe('/da/nyheder?municipality=0615');
  expect(store.statements.length).toBeLessThanOrEqual(3);
});

it('does the same on the page of a programme, and leads nowhere from a page that shows all', async () => {
  const programme = pageOf(await readProgramme(store.context, at('grant-programme', 'local-partnerships'), firstPage));
  expect(programme.news).toMatchObject({ entries: { length: 5 }, allHref: '/da/nyheder?programme=local-partnerships' });
  expect(store.statements.length).toBeLessThanOrEqual(3);
  const partner = pageOf(await readPartner(store.context, at('partner', 'sawa')));
  expect(partner.news.entries.length).toBeLessThan(6);
  expect(partner.news.allHref).toBeNull();
});

it('lists all of them, paged, under a title of their own, in three questions', async () => {
  const page = pageOf(await listed('municipality=0615&page=2'));
  expect(page.about?.link).toEqual({ name: { text: 'Horsens', language: 'da' }, href: '/da/kommuner/horsens' });
  expect(page.entries).toHaveLength(copies + 1 - 20);
  expect(page.pager.hrefs).toEqual({ 1: '/da/nyheder?municipality=0615', 2: '/da/nyheder?municipality=0615&page=2' });
  expect(page.frame.canonical).toBe('https://www.example.org/da/nyheder?municipality=0615&page=2');
  expect(page.frame.title).toMatch(/^Alle nyheder – Horsens – Side 2 af 2 – /);
  expect(page.frame.crumbs.map(({ href }) => href)).toEqual(['/da', '/da/kommuner', '/da/kommuner/horsens']);
  expect(store.statements.length).toBeLessThanOrEqual(3);
});

it('lists those about a programme in a year', async () => {
  const page = pageOf(await listed('year=2019&programme=local-partnerships'));
  expect(page.about?.kind).toBe('grant-programme');
  expect(page.entries.map(({ date }) => date)).toEqual(['2019-04-15']);
});

it.each(['municipality=0615&page=3', 'municipality=0999', 'partner=unknown', 'programme=unknown', 'year=1999&municipality=0615'])(
  'is nothing for %s',
  async (query) => expect(await listed(query)).toEqual({ is: 'nothing' }),
);
