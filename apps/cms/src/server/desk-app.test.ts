import { once } from 'node:events';
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDesk, type TestDesk } from '../testing/open-test-desk.ts';
import { deskApp } from './desk-app.ts';

let desk: TestDesk;
let server: Server;
beforeAll(async () => {
  desk = await openTestDesk({ isProcessWide: true });
  await desk.request('GET', '/api/users/me', { as: 'editor' });
  const app = deskApp({
    payload: desk.payload,
    settings: {
      ...desk.settings,
      host: '127.0.0.1',
      sitePort: 0,
      deskPort: 0,
      adminEmail: '',
      adminPassword: null,
      demo: false,
      trustedProxies: [],
    },
    admin: (_request, response) => response.end('the admin'),
  });
  server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await desk.close();
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

function ask(
  method: string,
  path: string,
  { host = 'desk.test', headers = {}, body }: { host?: string; headers?: Record<string, string>; body?: string | Buffer } = {},
) {
  return new Promise<Answer>((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const sent = request({ port, method, path, headers: { host, ...headers } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(parts).toString() }),
      );
    });
    sent.on('error', reject).end(body);
  });
}
const json = { 'content-type': 'application/json' };

describe('the desk over HTTP', () => {
  it('signs an official in and takes what she saves', async () => {
    const signIn = await ask('POST', '/api/users/login', {
      headers: json,
      body: JSON.stringify({ email: 'editor@example.org', password: 'a long enough password' }),
    });
    expect(signIn.status).toBe(200);
    const headers = { ...json, authorization: `JWT ${JSON.parse(signIn.text).token}` };
    const saved = await ask('POST', '/api/topics?locale=da', { headers, body: JSON.stringify({ title: 'Emne' }) });
    expect([saved.status, JSON.parse(saved.text).doc.title]).toEqual([201, 'Emne']);
  });

  it('answers under its own address only, whatever is forwarded', async () => {
    expect((await ask('GET', '/admin', { host: 'evil.example' })).status).toBe(421);
    expect((await ask('GET', '/api/users/me', { host: 'evil.example' })).status).toBe(421);
    expect((await ask('GET', '/admin', { headers: { 'x-forwarded-host': 'evil.example' } })).text).toBe('the admin');
    expect((await ask('GET', '/', {})).headers.location).toBe('/admin');
  });

  it('tells machines how it is, under any address', async () => {
    for (const path of ['/livez', '/readyz']) expect((await ask('GET', path, { host: '10.0.0.7' })).status, path).toBe(200);
  });

  it('sends the headers that make browsers careful, and says nothing of what it is made of', async () => {
    for (const path of ['/admin', '/api/users/me', '/nothing']) {
      const { headers } = await ask('GET', path);
      expect(headers['content-security-policy'], path).toMatch(
        /default-src 'none'.*form-action 'self' http:\/\/site\.test.*frame-ancestors 'none'/,
      );
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
      });
      expect(headers['x-powered-by']).toBeUndefined();
    }
  });

  it('refuses bodies larger than it needs, announced or not', async () => {
    const large = Buffer.alloc(5 * 1024 * 1024, 'x');
    expect((await ask('POST', '/api/users/login', { headers: json, body: large })).status).toBe(413);
    expect((await ask('POST', '/api/users/login', { headers: { ...json, 'transfer-encoding': 'chunked' }, body: large })).status).toBe(413);
    expect((await ask('POST', '/api/users/login', { headers: json, body: '{"email":' })).status).toBe(400);
  });

  it('refuses JSON that is nested without end, whatever it calls itself', async () => {
    for (const type of ['application/json', 'text/plain']) {
      const { status, text } = await ask('POST', '/api/users/login', { headers: { 'content-type': type }, body: '{"a":'.repeat(20_000) });
      expect([status, text]).toEqual([400, expect.stringMatching(/deeper than 100 levels/)]);
    }
  });

  it('counts tries to sign in by where they really come from', async () => {
    const guess = () =>
      ask('POST', '/api/users/login', {
        headers: { ...json, 'x-desk-client-address': `192.0.2.${Math.random()}` },
        body: '{"email":"viewer@example.org","password":"wrong"}',
      });
    const statuses = (await Promise.all(Array.from({ length: 12 }, guess))).map(({ status }) => status);
    expect(statuses.filter((status) => status === 429)).toHaveLength(2);
  });
});
