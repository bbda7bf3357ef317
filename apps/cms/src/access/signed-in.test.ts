import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDesk, type TestDesk } from '../testing/open-test-desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
  await desk.request('POST', '/api/topics?locale=da', { as: 'editor', body: { title: 'dansk' } });
});
afterAll(() => desk.close());

describe('the REST API for those who are signed in', () => {
  it('never fills a missing language from another', async () => {
    expect((await desk.request('GET', '/api/topics?locale=en&fallback-locale=da', { as: 'editor' })).status).toBe(400);
    expect((await desk.request('GET', '/api/topics?locale=en&fallbackLocale[]=da', { as: 'editor' })).status).toBe(400);
    const { body } = await desk.request('GET', '/api/topics?locale=en&fallback-locale=null', { as: 'editor' });
    expect(body.docs[0].title ?? null).toBeNull();
  });

  it('takes Danish where no language is named, and refuses one that does not exist', async () => {
    expect((await desk.request('GET', '/api/topics', { as: 'viewer' })).body.docs[0].title).toBe('dansk');
    expect((await desk.request('GET', '/api/topics?locale=xx', { as: 'viewer' })).status).toBe(400);
    expect((await desk.request('GET', '/api/topics?locale=__proto__', { as: 'viewer' })).status).toBe(400);
  });

  it('never gives more than 500 documents at a time', async () => {
    for (const query of ['limit=0', 'limit=1000000000', 'limit=-1', 'pagination=false']) {
      const { body } = await desk.request('GET', `/api/topics?${query}`, { as: 'viewer' });
      expect(body.limit ?? 500, query).toBe(500);
    }
  });
});

describe('the rights over collections', () => {
  it('state every operation of every collection, leaving none to Payload', () => {
    const operations = ['admin', 'create', 'delete', 'read', 'readVersions', 'unlock', 'update'] as const;
    for (const { slug, access } of desk.payload.config.collections) {
      for (const operation of operations) {
        expect(access[operation], `${slug}.${operation}`).toBeTypeOf('function');
        expect(access[operation]?.name, `${slug}.${operation}`).not.toMatch(/^default/);
      }
    }
    for (const rule of Object.values(desk.payload.config.jobs.access ?? {})) expect(rule({ req: {} as never })).toBe(false);
  });

  it('deny every operation when nobody is signed in', async () => {
    for (const { slug, access } of desk.payload.config.collections) {
      for (const [operation, rule] of Object.entries(access)) {
        expect(await (rule as (args: object) => unknown)({ req: { user: null } }), `${slug}.${operation}`).toBe(false);
      }
    }
  });
});
