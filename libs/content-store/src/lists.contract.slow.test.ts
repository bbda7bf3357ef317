import { beforeAll, expect, test } from 'vitest';
import { kindsWithPages } from '@flersprog/content';
import { examples } from '@flersprog/content/examples';
import { summaryOf } from '@flersprog/content/summary-of';
import type { ListQuery } from './content-store.ts';
import { describeStore } from './testing/open-store.ts';

const all: Omit<ListQuery, 'kind'> = { order: 'newest', language: 'da', limit: 100, offset: 0 };
const socialControl = { kind: 'topic', id: 'social-control' } as const;

describeStore('lists', (store) => {
  beforeAll(() => store.writer.replaceAll(examples.all));

  async function idsOf(query: ListQuery) {
    const { documents, total } = await store.reader.list(query);
    return { ids: documents.map(([first]) => first?.id), total };
  }

  test('announcements come newest first, all languages of each, and withdrawn ones not at all', async () => {
    expect(await idsOf({ ...all, kind: 'announcement' })).toEqual({ ids: ['helpline', 'grant', 'deadline', 'meeting'], total: 4 });
    const { documents } = await store.reader.list({ ...all, kind: 'announcement' });
    expect(documents[1]?.map(({ language }) => language)).toEqual(['da', 'en', 'ar']);
  });

  test('a page of a list knows how many there are in all, also past the end', async () => {
    expect(await idsOf({ ...all, kind: 'announcement', limit: 2, offset: 1 })).toEqual({ ids: ['grant', 'deadline'], total: 4 });
    expect(await idsOf({ ...all, kind: 'announcement', offset: 9 })).toEqual({ ids: [], total: 4 });
    expect(await idsOf({ ...all, kind: 'announcement', year: 1999 })).toEqual({ ids: [], total: 0 });
  });

  test('lists can be narrowed by year, by what is referred to and by id', async () => {
    expect(await idsOf({ ...all, kind: 'announcement', year: 2018 })).toEqual({ ids: ['meeting'], total: 1 });
    expect(await idsOf({ ...all, kind: 'announcement', year: 2019, referringTo: [socialControl] })).toEqual({
      ids: ['helpline', 'grant'],
      total: 2,
    });
    const both = [socialControl, { kind: 'municipality', id: 'horsens' } as const];
    expect(await idsOf({ ...all, kind: 'announcement', referringTo: both })).toEqual({ ids: ['grant'], total: 1 });
    expect(await idsOf({ ...all, kind: 'partner', ids: ['sawa', 'nobody'] })).toEqual({ ids: ['sawa'], total: 1 });
  });

  test('lists can be narrowed by a language spoken, alone and with every other choice', async () => {
    const speaking = (query: Partial<ListQuery>) => idsOf({ ...all, kind: 'partner', order: 'title', ...query });
    const sawa = { ids: ['sawa'], total: 1 };
    expect(await speaking({ languageSpoken: 'ar' })).toEqual(sawa);
    expect(await speaking({ languageSpoken: 'ar', order: 'newest' })).toEqual(sawa);
    expect(await speaking({ languageSpoken: 'ar', referringTo: [socialControl], ids: ['sawa', 'baba'] })).toEqual(sawa);
    expect(await speaking({ languageSpoken: 'ar', ids: ['baba'] })).toEqual({ ids: [], total: 0 });
    expect(await speaking({ languageSpoken: 'ar', kind: 'announcement' })).toEqual({ ids: [], total: 0 });
    const danish = await speaking({ languageSpoken: 'da' });
    expect(danish).toEqual(await speaking({}));
    expect(await speaking({ languageSpoken: 'da', limit: 2, offset: 3 })).toEqual({ ids: danish.ids.slice(3, 5), total: 7 });
  });

  test('Danish titles are in Danish order, Aa last', async () => {
    const { ids } = await idsOf({ ...all, kind: 'municipality', order: 'title' });
    expect(ids).toEqual(['hoje-taastrup', 'horsens', 'kobenhavn', 'sonderborg', 'aalborg'].sort(byDanishName));
  });

  test('Arabic titles decide the order in Arabic, Danish ones stand in where there is none', async () => {
    const { ids, total } = await idsOf({ ...all, kind: 'partner', order: 'title', language: 'ar' });
    expect(total).toBe(7);
    expect(ids.at(-1)).toBe('sawa');
    const page = await idsOf({ ...all, kind: 'partner', order: 'title', language: 'ar', limit: 2, offset: 5 });
    expect(page.ids).toEqual(ids.slice(5));
  });

  test('a narrowed list by title is in the same order', async () => {
    const narrowed = await idsOf({ ...all, kind: 'partner', order: 'title', language: 'ar', referringTo: [socialControl] });
    expect(narrowed).toEqual(await idsOf({ ...all, kind: 'partner', order: 'title', language: 'ar' }));
  });

  test('documents are read by key, without running texts, unknown ones left out', async () => {
    const keys = [examples.sawa, { kind: 'partner', id: 'nobody' } as const, examples.aalborg];
    const pages = await store.reader.read(keys);
    expect(pages.map(({ id, language }) => `${id} ${language}`)).toEqual(['sawa da', 'sawa ar', 'aalborg da', 'aalborg en', 'aalborg ar']);
    expect(pages[0]).toEqual(summaryOf(examples.sawa.pages[0] as (typeof pages)[0]));
  });

  test('what refers to a document is found by kind, newest first, at most so many of each', async () => {
    const pages = await store.reader.referringTo(examples.aalborg, ['partnership', 'announcement'], 3);
    expect(new Set(pages.filter(({ kind }) => kind === 'partnership').map(({ id }) => id)).size).toBe(3);
    expect(new Set(pages.filter(({ kind }) => kind === 'announcement').map(({ id }) => id))).toEqual(new Set(['grant']));
  });

  test('around gives the documents asked for first, then the referring ones, each once', async () => {
    const pages = await store.reader.around([examples.programme, examples.grantAnnouncement], [examples.aalborg], { announcement: 9 });
    expect([...new Set(pages.map(({ id }) => id))]).toEqual(['local-partnerships', 'grant']);
    expect(pages).toHaveLength(6);
  });

  test('around several documents gives what refers to any of them, once', async () => {
    const horsens = { kind: 'municipality', id: 'horsens' } as const;
    const pages = await store.reader.around([], [examples.aalborg, horsens], { partnership: 9, announcement: 9 });
    const ids = new Set(pages.map(({ id }) => id));
    expect(ids).toEqual(new Set([...pages.filter(({ kind }) => kind === 'partnership').map(({ id }) => id), 'grant']));
    expect(ids).toContain('horsens-bo-trivsel');
    expect(ids).toContain('aalborg-sawa');
    expect(pages.filter(({ id, language }) => id === 'grant' && language === 'da')).toHaveLength(1);
  });

  test('years are counted, newest first', async () => {
    expect(await store.reader.years('announcement')).toEqual([
      { year: 2019, count: 3 },
      { year: 2018, count: 1 },
    ]);
    expect(await store.reader.years('topic')).toEqual([]);
  });

  test('every page with an address is found by its kind, all languages of a document together', async () => {
    const entries = (await Promise.all(kindsWithPages.map((kind) => store.reader.addresses(kind, 100, 0)))).flat();
    const live = examples.all.flatMap(({ pages }) => pages).filter(({ slug }) => slug !== null);
    expect(entries.flatMap(({ versions }) => versions)).toHaveLength(live.length);
    const sawa = entries.find(({ key }) => key.id === 'sawa');
    expect(sawa).toMatchObject({ sensitive: true, versions: [{ language: 'da', slug: 'sawa' }, { language: 'ar' }] });
  });

  test('addresses come oldest first, in parts that hold each document once', async () => {
    const idsIn = async (limit: number, offset: number) =>
      (await store.reader.addresses('announcement', limit, offset)).map(({ key }) => key.id);
    const whole = await idsIn(100, 0);
    expect(whole).toEqual(['meeting', 'deadline', 'grant', 'helpline']);
    expect([...(await idsIn(3, 0)), ...(await idsIn(3, 3))]).toEqual(whole);
    expect(await idsIn(3, 6)).toEqual([]);
  });

  test('documents are counted by kind, withdrawn ones not', async () => {
    const counts = await store.reader.counts();
    for (const kind of kindsWithPages) expect([kind, counts[kind] ?? 0]).toEqual([kind, (await idsOf({ ...all, kind })).total]);
    await store.writer.put({ ...examples.sawa, line: examples.sawa.line + 1, pages: [], addresses: [] });
    expect((await store.reader.counts()).partner).toBe(counts.partner! - 1);
    await store.writer.replaceAll(examples.all);
    expect(await store.reader.counts()).toEqual(counts);
  });
});

const danish = {
  'hoje-taastrup': 'Høje-Taastrup',
  kobenhavn: 'København',
  sonderborg: 'Sønderborg',
  horsens: 'Horsens',
  aalborg: 'Aalborg',
};
const nameOf = (id: string) => danish[id as keyof typeof danish];
const byDanishName = (a: string, b: string) => nameOf(a).localeCompare(nameOf(b), 'da');
