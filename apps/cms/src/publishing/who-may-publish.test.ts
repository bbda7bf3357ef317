import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDesk, type TestDesk } from '../testing/open-test-desk.ts';
import { announcementIn, atTheDesk } from './testing/writing.ts';

let desk: TestDesk;
let id: string;
beforeAll(async () => {
  desk = await openTestDesk();
  id = await atTheDesk(desk).create('announcements', { ...announcementIn.da, slug: 'x' });
});
afterAll(() => desk.close());

const body = { languages: ['da'] };
const nowhere = '00000000-0000-4000-8000-000000000000';
const ways = (document: string): [string, string, object?][] => [
  ['POST', `/api/announcements/${document}/publish`, body],
  ['POST', `/api/announcements/${document}/withdraw`, body],
  ['POST', `/api/announcements/${document}/preview`, { language: 'da' }],
  ['GET', `/api/announcements/${document}/preview/da`],
  ['GET', `/api/announcements/${document}/languages`],
  ['GET', `/api/announcements/${document}/linked?languages=da`],
];

describe('acting on a document', () => {
  it('tells nobody who is not signed in anything, not even whether it exists', async () => {
    for (const [index, [method, path, data]] of ways(id).entries()) {
      const real = await desk.request(method, path, { body: data });
      const [, otherPath = ''] = ways(nowhere)[index] ?? [];
      const other = await desk.request(method, otherPath, { body: data });
      expect([401, 403], path).toContain(real.status);
      expect({ status: other.status, body: other.body }, path).toEqual({ status: real.status, body: real.body });
    }
  });

  it('is refused to a viewer, whether it exists or not', async () => {
    for (const document of [id, nowhere]) {
      for (const deed of ['publish', 'withdraw']) {
        expect((await desk.request('POST', `/api/announcements/${document}/${deed}`, { as: 'viewer', body })).status).toBe(403);
      }
    }
  });

  it('is open to editors and administrators, who hear when there is no such document', async () => {
    expect((await desk.request('POST', `/api/announcements/${id}/publish`, { as: 'administrator', body })).status).toBe(200);
    expect((await desk.request('POST', `/api/announcements/${nowhere}/publish`, { as: 'editor', body })).status).toBe(404);
    expect((await desk.request('POST', `/api/announcements/${nowhere}/withdraw`, { as: 'editor', body })).status).toBe(404);
    expect((await desk.request('GET', `/api/announcements/${nowhere}/languages`, { as: 'editor' })).status).toBe(404);
  });

  it('is refused in the language of the person', async () => {
    const refusedIn = async (language: string, as: 'viewer' | 'editor', data: object, document = id) => {
      const headers = { 'accept-language': language };
      const answer = await desk.request('POST', `/api/announcements/${document}/publish`, { as, body: data, headers });
      return answer.body.errors[0].message;
    };
    expect(await refusedIn('ar', 'viewer', body)).toMatch(/دورك/);
    expect(await refusedIn('da', 'viewer', body)).toMatch(/^Din rolle/);
    expect(await refusedIn('uk', 'editor', {})).toMatch(/принаймні/);
    expect(await refusedIn('tr', 'editor', body, nowhere)).toMatch(/belge yok/);
  });

  it.each([
    [{}],
    [{ languages: [] }],
    [{ languages: ['xx'] }],
    [{ languages: 'da' }],
    [[]],
    [{ languages: ['da'], note: 7 }],
    [{ languages: ['da'], linked: 'ja' }],
  ])('answers 400 with words to %j', async (bad) => {
    const answer = await desk.request('POST', `/api/announcements/${id}/publish`, { as: 'editor', body: bad });
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].message.length).toBeGreaterThan(20);
  });

  it('answers 400 to a body that is no JSON', async () => {
    const answer = await desk.request('POST', `/api/announcements/${id}/publish`, { as: 'editor' });
    expect(answer.status).toBe(400);
  });
});
