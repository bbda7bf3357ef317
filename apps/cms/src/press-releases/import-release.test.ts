import { readFileSync } from 'node:fs';
import { readPressRelease, type PressReleaseDraft } from '@flersprog/press-release';
import { createLocalReq } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDesk, type TestDesk } from '../testing/open-test-desk.ts';
import { importRelease } from './import-release.ts';

const release = readFileSync(new URL('../../../../libs/press-release/src/samples/five-municipalities.da.txt', import.meta.url));

let desk: TestDesk;
let draft: PressReleaseDraft;
beforeAll(async () => {
  desk = await openTestDesk();
  const reading = await readPressRelease(release);
  if (!reading.draft) throw new Error(reading.error.message);
  draft = reading.draft;
});
afterAll(() => desk.close());

const importIt = async (changed: Partial<PressReleaseDraft> = {}) =>
  importRelease(await createLocalReq({}, desk.payload), { ...draft, ...changed });
const counts = (documents: { collection: string }[]) =>
  Object.fromEntries(Object.entries(Object.groupBy(documents, ({ collection }) => collection)).map(([slug, all]) => [slug, all?.length]));
const all = async (path: string) => (await desk.request('GET', `/api/${path}`, { as: 'viewer' })).body.docs;

const everything = {
  topics: 1,
  funders: 1,
  municipalities: 5,
  areas: 2,
  partners: 7,
  'grant-programmes': 1,
  partnerships: 11,
  announcements: 1,
};

describe('importing a release', () => {
  it('joins to what is there already and leaves that as it is', async () => {
    const { body } = await desk.request('POST', '/api/partners?locale=da', {
      as: 'editor',
      body: { name: 'BABA - Fordi far er vigtig', summary: 'For fædre' },
    });
    await desk.request('POST', '/api/municipalities?locale=da', { as: 'editor', body: { name: 'Aalborg by', code: '0851' } });
    const { created, found } = await importIt();
    expect(counts(created)).toEqual({ ...everything, municipalities: 4, partners: 6 });
    expect(found.map(({ collection }) => collection)).toEqual(['municipalities', 'partners']);
    const [partner] = (await all('partners?locale=da&where[name][like]=far')).filter(({ id }: { id: string }) => id === body.doc.id);
    expect(partner).toMatchObject({ name: 'BABA - Fordi far er vigtig', summary: 'For fædre' });
    expect(await all(`partnerships?where[partner][equals]=${body.doc.id}`)).toHaveLength(3);
  });

  it('makes no doubles when it is done again', async () => {
    const again = await importIt();
    expect(again.created).toEqual([]);
    expect(counts(again.found)).toEqual(everything);
  });

  it('finds the announcement again after an official gave it another title, day and programme name', async () => {
    const [{ id, grantProgrammes }] = await all('announcements?locale=da&depth=0');
    await desk.request('PATCH', `/api/announcements/${id}?locale=da`, { as: 'editor', body: { title: 'Nyt navn', date: '2019-04-16' } });
    await desk.request('PATCH', `/api/grant-programmes/${grantProgrammes[0]}?locale=da`, { as: 'editor', body: { name: 'Puljen' } });
    expect((await importIt()).created).toEqual([]);
    await desk.request('PATCH', `/api/announcements/${id}?locale=da`, {
      as: 'editor',
      body: { title: draft.announcement.title, date: draft.announcement.date },
    });
  });

  it('makes no doubles when two do it at once', async () => {
    const other = {
      digest: 'b'.repeat(64),
      announcement: { ...draft.announcement, title: 'En anden nyhed', date: '2020-01-01' },
      grantProgramme: null,
    };
    const both = await Promise.all([importIt(other), importIt(other)]);
    expect(both.map(({ created }) => counts(created).announcements ?? 0).sort()).toEqual([0, 1]);
  });

  it('writes the figures of the programme and points at them from the text', async () => {
    const [programme] = await all('grant-programmes?locale=da&depth=0');
    expect(programme).toMatchObject({ amount: 8_500_000, currency: 'DKK', year: 2019, applicationsReceived: 5 });
    expect(programme.municipalities).toHaveLength(5);
    const [announcement] = await all('announcements?locale=da&depth=0&where[date][less_than]=2019-12-31');
    const text = JSON.stringify(announcement.body);
    expect(text).toContain(`"relationTo":"grant-programmes","value":"${programme.id}"},"value":"amount"`);
    expect(text).toContain('"value":"applicationsReceived"');
    expect(text).not.toContain('8,5 mio.');
    expect(announcement).toMatchObject({ title: draft.announcement.title, grantProgrammes: [programme.id] });
    expect(announcement.topics).toHaveLength(1);
    expect([announcement.municipalities.length, announcement.partners.length]).toEqual([5, 7]);
  });

  it('joins areas, funders and partnerships', async () => {
    const [horsens] = await all('partnerships?depth=1&locale=da&where[areas][exists]=true');
    expect(horsens).toMatchObject({ municipality: { name: 'Horsens', code: '0615' }, partner: { name: 'Bo Trivsel' } });
    expect(horsens.areas.map(({ name }: { name: string }) => name)).toEqual(['Sønderbro', 'Sundparken']);
    const [funder] = await all('funders?locale=da&depth=0');
    const financed = await all(`partners?locale=da&depth=0&where[funders][in]=${funder.id}`);
    expect(financed.map(({ name }: { name: string }) => name)).toEqual(['Bydelsmødre']);
  });

  it('publishes nothing', async () => {
    expect((await desk.request('GET', '/api/publications', { as: 'viewer' })).body.totalDocs).toBe(0);
  });

  it('leaves nothing behind when a document cannot be saved', async () => {
    const before = (await desk.request('GET', '/api/topics', { as: 'viewer' })).body.totalDocs;
    const wrong = {
      digest: 'c'.repeat(64),
      announcement: { ...draft.announcement, title: 'Tredje', topic: 'Helt nyt emne' },
      grantProgramme: { ...draft.grantProgramme!, name: 'X', amount: -1, year: 2021 },
    };
    await expect(importIt(wrong)).rejects.toThrow();
    expect((await desk.request('GET', '/api/topics', { as: 'viewer' })).body.totalDocs).toBe(before);
  });
});
