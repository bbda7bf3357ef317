import { openContentReader, type ContentReader } from '@flersprog/content-store/reader';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeContentWriter } from '../publishing/content-writer.ts';
import { openTestDesk, type TestDesk } from '../testing/open-test-desk.ts';
import { demonstration } from './demonstration.ts';
import { fillWithDemonstration } from './fill-with-demonstration.ts';

let desk: TestDesk;
let reader: ContentReader;
beforeAll(async () => {
  desk = await openTestDesk();
  expect(await fillWithDemonstration(desk.payload)).toBe(true);
  reader = await openContentReader({ dataFolder: desk.settings.dataFolder, databaseUrl: null });
});
afterAll(async () => {
  await reader.close();
  await closeContentWriter(desk.payload);
  await desk.close();
});

const count = async (collection: string) => (await desk.request('GET', `/api/${collection}?limit=1`, { as: 'viewer' })).body.totalDocs;

test('the desk holds the facts of the grant', async () => {
  const counts = Object.fromEntries(
    await Promise.all(
      ['announcements', 'municipalities', 'partners', 'partnerships', 'funders', 'grant-programmes', 'areas', 'topics'].map(
        async (collection) => [collection, await count(collection)],
      ),
    ),
  );
  expect(counts).toEqual({
    announcements: 3,
    municipalities: 5,
    partners: 7,
    partnerships: 11,
    funders: 1,
    'grant-programmes': 1,
    areas: 2,
    topics: 2,
  });
  const { docs } = (await desk.request('GET', '/api/grant-programmes?locale=da&depth=0', { as: 'viewer' })).body;
  expect(docs).toMatchObject([{ amount: 8_500_000, currency: 'DKK', applicationsReceived: 5, year: 2019 }]);
});

test('readers get the announcement in Danish, Arabic and English, and the invented one in Danish alone', async () => {
  const languages = async (slug: string) => {
    const found = await reader.lookUp('announcement', 'da', slug);
    return found.found === 'page' ? found.versions.map(({ language }) => language).sort() : found.found;
  };
  expect(await languages('fem-kommuner-og-lokale-foreninger-gaar-sammen-mod-social-kontrol')).toEqual(['ar', 'da', 'en']);
  expect(await languages('foreninger-kan-soege-stoette-til-faellesskaber-i-boligomraader')).toEqual(['da']);
});

test('a second fill does nothing', async () => {
  const lines = await count('publications');
  expect(await fillWithDemonstration(desk.payload)).toBe(false);
  expect(await count('publications')).toBe(lines);
});

test('a fill that was stopped half way is carried on without doubles', async () => {
  const half = await openTestDesk();
  try {
    const stop = demonstration.findIndex(({ kind }) => kind === 'partnership') + 3;
    await expect(fillWithDemonstration(half.payload, demonstration.slice(0, stop))).resolves.toBe(true);
    await fillWithDemonstration(half.payload);
    const counted = async (collection: string) => (await half.request('GET', `/api/${collection}`, { as: 'viewer' })).body.totalDocs;
    expect([await counted('partners'), await counted('partnerships'), await counted('announcements')]).toEqual([7, 11, 3]);
  } finally {
    await closeContentWriter(half.payload);
    await half.close();
  }
});
