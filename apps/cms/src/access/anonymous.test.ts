import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDesk, type TestDesk } from '../testing/open-test-desk.ts';

let desk: TestDesk;
let topic: string;
beforeAll(async () => {
  desk = await openTestDesk();
  topic = (await desk.request('POST', '/api/topics?locale=da', { as: 'editor', body: { title: 'hemmeligt' } })).body.doc.id;
});
afterAll(() => desk.close());

const statusOf = async (method: string, path: string, body?: unknown) => (await desk.request(method, path, { body })).status;

describe('somebody who is not signed in', () => {
  it('reads no collection, known or unknown documents alike', async () => {
    for (const { slug } of desk.payload.config.collections) {
      const answers = await Promise.all(
        ['', '/count', '/versions', `/${topic}`, '/no-such-id'].map((rest) =>
          desk.request('GET', `/api/${slug}${rest}?locale=all&depth=3&draft=true`),
        ),
      );
      for (const answer of answers) expect([403, 404], slug).toContain(answer.status);
      const [, , , known, unknown] = answers;
      expect(known?.status, slug).toBe(unknown?.status);
      if (known?.status === 403) expect(known.body, slug).toEqual(unknown?.body);
    }
  });

  it('gets the same answer for every endpoint there is', async () => {
    const open = ['post /login', 'get /me'];
    for (const collection of desk.payload.config.collections) {
      for (const { method, path } of collection.endpoints || []) {
        if (collection.slug === 'users' && open.includes(`${method} ${path}`)) continue;
        const address = `/api/${collection.slug}${path.replace(/\/:\w+\??/g, `/${topic}`)}`;
        expect(await statusOf(method.toUpperCase(), address, method === 'get' ? undefined : {}), `${method} ${address}`).toBe(403);
      }
    }
  });

  it('cannot register, ask how far the set-up is, have a mail sent, or see the field map', async () => {
    expect(await statusOf('POST', '/api/users/first-register', { email: 'x@example.org', password: 'long enough password' })).toBe(404);
    expect(await statusOf('GET', '/api/users/init')).toBe(403);
    expect(await statusOf('POST', '/api/users/forgot-password', { email: 'editor@example.org' })).toBe(404);
    expect(await statusOf('POST', '/api/users/reset-password', {})).toBe(404);
    expect(await statusOf('POST', '/api/users/unlock', { email: 'editor@example.org' })).toBe(404);
    expect(await statusOf('GET', '/api/access')).toBe(403);
    expect(await statusOf('POST', '/api/graphql', { query: '{ __typename }' })).toBe(404);
    expect(await statusOf('GET', '/api/payload-jobs/run')).toBe(404);
  });

  it('is told that nobody is signed in, and no more', async () => {
    expect((await desk.request('GET', '/api/users/me')).body.user).toBeNull();
  });
});
