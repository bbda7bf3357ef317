import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { announcementIn, plain } from '../publishing/testing/writing.ts';
import { openTestDesk, type TestDesk } from '../testing/open-test-desk.ts';
import { isDiskFull } from './is-disk-full.ts';
import type { SqliteAdapter } from './sqlite-adapter-parts.ts';

describe('what means that there was no room', () => {
  it.each([
    ['SQLite', Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })],
    ['MongoDB', Object.assign(new Error('available disk space …'), { code: 14031 })],
    ['the file system', Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })],
    ['a query that failed for it', new Error('Failed query', { cause: { code: 'SQLITE_FULL' } })],
  ])('%s says so', (_who, error) => expect(isDiskFull(error)).toBe(true));

  it.each([[new Error('Something else')], ['ENOSPC'], [null]])('%s does not', (error) => expect(isDiskFull(error)).toBe(false));
});

describe('a desk without room for another page of its file', () => {
  let desk: TestDesk;
  let id: string;
  const log: string[] = [];
  beforeAll(async () => {
    desk = await openTestDesk({ logTo: (line) => log.push(line) });
    const made = await desk.request('POST', '/api/announcements?locale=da', { as: 'editor', body: announcementIn.da });
    id = made.body.doc.id;
    await desk.request('POST', `/api/announcements/${id}/publish`, { as: 'editor', body: { languages: ['da'] } });
  });
  afterAll(() => desk.close());

  /** SQLite's own ceiling stands in for the disk's: it fails with the same error, at the same places. */
  const allowPages = (pages: number) =>
    (desk.payload.db as unknown as SqliteAdapter).client.executeMultiple(`PRAGMA max_page_count = ${pages}`);
  const save = (title: string, language = 'da') =>
    desk.request('PATCH', `/api/announcements/${id}?locale=da`, {
      as: 'editor',
      body: { title, body: plain('langt '.repeat(10_000)) },
      headers: { 'accept-language': language },
    });
  const ask = (path: string, method = 'GET', body?: object) =>
    desk.request(method, `/api/announcements/${id}${path}`, { as: 'editor', body });

  it('says so at a save and at an act, in the language of the person, and keeps what was there', async () => {
    const lines = async () => (await desk.payload.count({ collection: 'publications' })).totalDocs;
    const before = await lines();
    await allowPages(1);
    const saved = await save('Fuld disk');
    expect([saved.status, saved.body.errors[0].message]).toEqual([507, expect.stringMatching(/^Serverens disk er fuld/)]);
    expect((await save('Fuld disk', 'ar')).body.errors[0].message).toMatch(/^قرص الخادم ممتلئ/);
    let published = await ask('/publish', 'POST', { languages: ['da'] });
    // A first line may still fit into a page that is half empty.
    for (let again = 0; again < 50 && published.status === 200; again += 1)
      published = await ask('/publish', 'POST', { languages: ['da'] });
    expect([published.status, published.body.errors[0].message]).toEqual([507, expect.stringMatching(/^Serverens disk er fuld/)]);
    expect((await ask('?locale=da')).body.title).toBe(announcementIn.da.title);
    expect(log.join('\n')).toContain('disk is full');
    expect(log.join('\n')).not.toContain('langt langt');
    expect(await lines()).toBeGreaterThanOrEqual(before);
  });

  it('goes on as soon as there is room again', async () => {
    await allowPages(1_000_000);
    expect((await save('Plads igen')).status).toBe(200);
    expect((await ask('/publish', 'POST', { languages: ['da'] })).body).toMatchObject({ languages: { da: { state: 'published' } } });
    expect((await ask('?locale=da')).body.title).toBe('Plads igen');
  });
});
