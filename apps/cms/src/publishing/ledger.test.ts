import { createLocalReq } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDesk, type TestDesk } from '../testing/open-test-desk.ts';
import { announcementIn, atTheDesk } from './testing/writing.ts';

let desk: TestDesk;
let line: { id: string; number: number; snapshot: string };
beforeAll(async () => {
  desk = await openTestDesk();
  const official = atTheDesk(desk);
  const id = await official.create('announcements', { ...announcementIn.da, slug: 'x' });
  await official.publish('announcements', id, ['da'], { note: 'Ny' });
  line = (await desk.request('GET', '/api/publications', { as: 'viewer' })).body.docs[0];
});
afterAll(() => desk.close());

const count = async () => (await desk.payload.count({ collection: 'publications' })).totalDocs;

describe('the ledger', () => {
  it('says what was published, when, and by whom', () => {
    expect(line).toMatchObject({
      number: 1,
      kind: 'announcement',
      language: 'da',
      act: 'publish',
      sourceLanguage: 'da',
      byName: 'editor',
      note: 'Ny',
      noteLanguage: 'da',
      slug: 'x',
    });
    expect(JSON.parse(line.snapshot).texts.title).toBe(announcementIn.da.title);
  });

  it.each(['administrator', 'editor', 'viewer'] as const)('is changed by no request of %s', async (as) => {
    const other = {
      number: 2,
      kind: 'announcement',
      document: 'x',
      language: 'da',
      act: 'withdraw',
      sourceLanguage: 'da',
      at: new Date().toISOString(),
      release: 'r',
    };
    expect((await desk.request('POST', '/api/publications', { as, body: other })).status).toBe(403);
    expect((await desk.request('PATCH', `/api/publications/${line.id}`, { as, body: { note: 'x' } })).status).toBe(403);
    expect((await desk.request('DELETE', `/api/publications/${line.id}`, { as })).status).toBe(403);
    expect((await desk.request('PATCH', '/api/publications?where[number][equals]=1', { as, body: { note: 'x' } })).status).toBe(403);
    expect((await desk.request('DELETE', '/api/publications?where[number][equals]=1', { as })).status).toBe(403);
    expect(await count()).toBe(1);
  });

  it('is changed by no code of ours either', async () => {
    const { payload } = desk;
    const collection = 'publications';
    await expect(payload.update({ collection, id: line.id, data: { note: 'x' } })).rejects.toThrow('append-only');
    await expect(payload.update({ collection, where: { number: { equals: 1 } }, data: { note: 'x' } })).rejects.toThrow('append-only');
    await expect(payload.delete({ collection, id: line.id })).rejects.toThrow('append-only');
    await expect(payload.delete({ collection, where: { number: { equals: 1 } } })).rejects.toThrow('append-only');
    const data = {
      number: 2,
      kind: 'topic',
      document: 'x',
      language: 'da',
      act: 'publish',
      sourceLanguage: 'da',
      at: new Date().toISOString(),
      release: 'r',
    } as const;
    await expect(payload.create({ collection, data })).rejects.toThrow('append-only');
    const req = await createLocalReq({}, payload);
    await expect(payload.create({ collection, data, context: { ledger: 'act' }, req })).rejects.toThrow('append-only');
    expect(await count()).toBe(1);
  });

  it('is read by nobody who is not signed in', async () => {
    expect((await desk.request('GET', '/api/publications')).status).toBe(403);
  });
});
