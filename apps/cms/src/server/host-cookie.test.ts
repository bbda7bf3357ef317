import express, { type Express } from 'express';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDesk, type TestDesk } from '../testing/open-test-desk.ts';
import { answerApi } from './answer-api.ts';
import { takeBoundCookies } from './host-cookie.ts';

let desk: TestDesk;
let server: Server;
let base: string;
beforeAll(async () => {
  desk = await openTestDesk({ isProcessWide: true });
  await desk.request('GET', '/api/users/me', { as: 'editor' });
  const app: Express = express()
    .use(takeBoundCookies({ deskUrl: 'https://desk.test' }))
    .all('/api/*', answerApi(desk.payload, { deskUrl: 'https://desk.test' }));
  server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await desk.close();
});

describe('the session of a desk that is reached by https', () => {
  it('is bound to its host by the name of its cookie, and no other cookie opens it', async () => {
    const cookie = await signIn();
    expect(cookie).toMatch(/^__Host-flersprog-token=ey/);
    expect(await whoAmI(`flersprog-lng=da; ${cookie}`)).toBe('editor@example.org');
    expect(await whoAmI(cookie.replace('__Host-', ''))).toBeNull();
    expect(await whoAmI(`${cookie.replace('__Host-', '')}; __Host-flersprog-token=stolen`)).toBeNull();
  });

  it('ends under the same name', async () => {
    const cookie = await signIn();
    const signOut = await fetch(`${base}/api/users/logout`, { method: 'POST', headers: { cookie, ...fromThisPage } });
    expect(signOut.headers.getSetCookie()).toEqual([expect.stringMatching(/^__Host-flersprog-token=;/)]);
    expect(await whoAmI(cookie)).toBeNull();
  });
});

const fromThisPage = { 'sec-fetch-site': 'same-origin' };

async function signIn(): Promise<string> {
  const answer = await fetch(`${base}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'editor@example.org', password: 'a long enough password' }),
  });
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

async function whoAmI(cookie: string): Promise<string | null> {
  const answer = await fetch(`${base}/api/users/me`, { headers: { cookie, ...fromThisPage } });
  return ((await answer.json()) as { user: { email: string } | null }).user?.email ?? null;
}
