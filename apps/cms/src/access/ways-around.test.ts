import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDesk, type TestDesk } from '../testing/open-test-desk.ts';
import type { RoleName } from './may.ts';

let desk: TestDesk;
let topic: string;
let line: string;
const as = (role: RoleName | undefined, method: string, path: string, body?: unknown, headers?: Record<string, string>) =>
  desk.request(method, path, { body, ...(role ? { as: role } : {}), ...(headers ? { headers } : {}) });
const idOf = async (role: RoleName) => (await as(role, 'GET', '/api/users/me')).body.user.id as string;

beforeAll(async () => {
  desk = await openTestDesk();
  topic = (await as('editor', 'POST', '/api/topics?locale=da', { title: 'hemmelig titel', slug: 'emne' })).body.doc.id;
  await as('editor', 'POST', `/api/topics/${topic}/publish`, { languages: ['da'] });
  line = (await as('editor', 'GET', '/api/publications')).body.docs[0].id;
  await as('editor', 'PATCH', `/api/topics/${topic}?locale=da`, { title: 'hemmelig kladde' });
});
afterAll(() => desk.close());

describe('ways around the rights', () => {
  it('a viewer changes nothing in bulk, and is not told that she did', async () => {
    for (const where of ['where[id][exists]=true', `where[or][0][id][equals]=${topic}`]) {
      for (const method of ['PATCH', 'DELETE']) {
        const { status, body } = await as('viewer', method, `/api/topics?${where}`, { title: 'min' });
        expect([status, body.docs ?? []], `${method} ${where}`).toEqual([403, []]);
      }
    }
  });

  it.each(['viewer', 'editor'] as const)('a %s gives herself no role, alone, in bulk or through a new account', async (role) => {
    const id = await idOf(role);
    for (const data of [{ role: 'administrator' }, { role: ['administrator'] }, { role: { set: 'administrator' } }]) {
      await as(role, 'PATCH', `/api/users/${id}`, data);
      await as(role, 'PATCH', `/api/users?where[id][equals]=${id}`, data);
      await as(role, 'PATCH', `/api/users/${id}?draft=true&locale=ar`, data);
    }
    await as(role, 'POST', '/api/users', { email: 'x@example.org', password: 'a long enough password', role: 'administrator' });
    await as(role, 'POST', '/api/users/first-register', { email: 'y@example.org', password: 'a long enough password' });
    const { docs } = (await as('administrator', 'GET', '/api/users')).body;
    const administrators = docs.filter((user: { role: string }) => user.role === 'administrator');
    expect(administrators.map(({ email }: { email: string }) => email)).toEqual(['administrator@example.org']);
  });

  it('nobody takes over the account of another', async () => {
    const other = await idOf('administrator');
    for (const role of ['viewer', 'editor'] as const) {
      const path = `/api/users/${other}`;
      expect([403, 404]).toContain((await as(role, 'PATCH', path, { password: 'a password of mine' })).status);
      expect([403, 404]).toContain((await as(role, 'GET', path)).status);
      expect([403, 404]).toContain((await as(role, 'DELETE', path)).status);
      const found = await as(role, 'GET', '/api/users?where[email][like]=administrator&select[hash]=true&select[salt]=true');
      expect(found.body.docs ?? []).toEqual([]);
    }
    expect((await as('viewer', 'GET', '/api/users/me')).body.user).not.toHaveProperty('hash');
  });

  it('nobody, not even an administrator, writes in the ledger by any endpoint', async () => {
    const before = (await as('administrator', 'GET', `/api/publications/${line}`)).body;
    const tries: [string, string][] = [
      ['POST', '/api/publications'],
      ['PATCH', `/api/publications/${line}`],
      ['PATCH', '/api/publications?where[id][exists]=true'],
      ['DELETE', `/api/publications/${line}`],
      ['DELETE', '/api/publications?where[id][exists]=true'],
      ['POST', `/api/publications/${line}/duplicate`],
      ['POST', `/api/publications/versions/${line}`],
      ['GET', '/api/publications/versions'],
      ['POST', `/api/publications/${line}/publish`],
    ];
    for (const role of ['viewer', 'editor', 'administrator'] as const) {
      for (const [method, path] of tries) {
        const { status } = await as(role, method, path, method === 'GET' ? undefined : { ...before, note: 'min' });
        expect([400, 403, 404], `${role} ${method} ${path}`).toContain(status);
      }
    }
    expect((await as('administrator', 'GET', '/api/publications')).body.totalDocs).toBe(1);
    expect((await as('administrator', 'GET', `/api/publications/${line}`)).body).toEqual(before);
  });

  it('nobody who is not signed in learns a word, whatever the query', async () => {
    const queries = [
      'locale=all',
      'where[title.en][exists]=false',
      'where[title][like]=hemmelig',
      'depth=99',
      'limit=0',
      'trash=true',
      'draft=true',
    ];
    for (const query of queries) {
      for (const rest of ['', '/count', '/versions', `/${topic}`, `/${topic}/languages`]) {
        const { status, body } = await as(undefined, 'GET', `/api/topics${rest}?${query}`);
        expect([401, 403], `${rest} ${query}`).toContain(status);
        expect(JSON.stringify(body), `${rest} ${query}`).not.toContain('hemmelig');
      }
    }
  });

  it('a method named in a header opens no door', async () => {
    const headers = { 'x-http-method-override': 'GET', 'x-payload-http-method-override': 'GET' };
    const form = { ...headers, 'content-type': 'application/x-www-form-urlencoded' };
    expect((await as(undefined, 'POST', '/api/topics', 'locale=all', form)).status).toBe(403);
    for (const method of ['DELETE', 'PATCH']) {
      await as(
        'viewer',
        'POST',
        `/api/topics/${topic}`,
        { title: 'min' },
        { 'x-http-method-override': method, 'x-payload-http-method-override': method },
      );
    }
    expect((await as('viewer', 'GET', `/api/topics/${topic}`)).body.title).toBe('hemmelig kladde');
  });

  it('a page of another origin does nothing with the cookie of an official, whatever it calls its JSON', async () => {
    const signIn = await as(undefined, 'POST', '/api/users/login', { email: 'editor@example.org', password: 'a long enough password' });
    const cookie = signIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    for (const origin of ['https://evil.example', 'null', 'http://site.test', 'http://evil.desk.test']) {
      for (const type of ['text/plain', 'application/json', 'application/x-www-form-urlencoded']) {
        const headers = { cookie, origin, 'content-type': type };
        expect((await as(undefined, 'POST', `/api/topics/${topic}/withdraw`, { languages: ['da'] }, headers)).status, origin).toBe(403);
        expect((await as(undefined, 'PATCH', `/api/topics/${topic}`, { title: 'min' }, headers)).status, origin).toBe(403);
      }
    }
  });

  it('a query however nested or long is answered or refused, never with a fault of the server', async () => {
    const many = Array.from({ length: 400 }, (_, index) => `where[or][${index}][title][equals]=x`).join('&');
    const deep = `where${'[and][0]'.repeat(200)}[title][equals]=x`;
    const odd = [
      'where[__proto__][x]=1',
      'sort=-password',
      'where[hash][exists]=true',
      'where[title][nonsense]=1',
      'populate[users][hash]=true',
      'select[__proto__]=true',
    ];
    for (const query of [many, deep, ...odd]) {
      const { status } = await as('viewer', 'GET', `/api/topics?${query}`);
      expect(status, query.slice(0, 60)).toBeLessThan(500);
    }
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});
