import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientAddressHeader } from '../../server/client-address.ts';
import { openTestDesk, type TestDesk } from '../../testing/open-test-desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
  await desk.request('GET', '/api/users/me', { as: 'editor' });
});
afterAll(() => desk.close());

const right = 'a long enough password';
const signIn = (email: string, password: string, from = '192.0.2.1') =>
  desk.request('POST', '/api/users/login', { body: { email, password }, headers: { [clientAddressHeader]: from } });

describe('signing in', () => {
  it('gives a token to somebody with the right password', async () => {
    const { status, body } = await signIn('editor@example.org', right);
    expect([status, typeof body.token]).toEqual([200, 'string']);
  });

  it('answers alike, in words and in time, whether the account exists or not', async () => {
    let network = 20;
    const wrong = async (email: string) => {
      const started = performance.now();
      const { status, body } = await signIn(email, 'a wrong but long password', `192.0.2.${network++}`);
      return { status, message: body.errors[0].message, ms: performance.now() - started };
    };
    const known: Awaited<ReturnType<typeof wrong>>[] = [];
    const unknown: typeof known = [];
    for (let times = 0; times < 4; times++) {
      known.push(await wrong('editor@example.org'));
      unknown.push(await wrong('nobody@example.org'));
    }
    expect(new Set([...known, ...unknown].map(({ status, message }) => `${status} ${message}`)).size).toBe(1);
    // The quickest of each: whatever else the machine does only makes one slower.
    const quickest = (tries: typeof known) => Math.min(...tries.map(({ ms }) => ms));
    expect(quickest(unknown)).toBeGreaterThan(quickest(known) / 3);
    expect(quickest(unknown)).toBeLessThan(quickest(known) * 3);
  });

  it('stops guessing from one network without locking the official out elsewhere', async () => {
    const tries = await Promise.all(Array.from({ length: 14 }, () => signIn('editor@example.org', 'a wrong guess', '192.0.2.3')));
    expect(tries.filter(({ status }) => status === 401)).toHaveLength(10);
    expect(tries.filter(({ status }) => status === 429)).toHaveLength(4);
    expect((await signIn('editor@example.org', right, '192.0.2.3')).status).toBe(429);
    expect((await signIn('editor@example.org', right, '192.0.2.4')).status).toBe(200);
  });

  it('says "too many" of accounts that do not exist as well', async () => {
    const tries = await Promise.all(Array.from({ length: 11 }, () => signIn('nobody@example.org', 'a wrong guess', '192.0.2.5')));
    expect(tries.at(-1)?.status).toBe(429);
  });

  it('takes no password shorter than twelve letters', async () => {
    const body = { email: 'new@example.org', password: 'elleve tegn', role: 'viewer' };
    expect((await desk.request('POST', '/api/users', { as: 'administrator', body })).status).toBe(400);
    expect((await desk.request('POST', '/api/users', { as: 'administrator', body: { ...body, password: 'tolv tegn nu' } })).status).toBe(
      201,
    );
  });

  it('has no sessions for a cookie sent from another origin', async () => {
    const { headers } = await signIn('editor@example.org', right, '192.0.2.6');
    const cookie = headers.getSetCookie()[0]?.split(';')[0] ?? '';
    expect(headers.getSetCookie()[0]).toMatch(/HttpOnly.*SameSite=Lax/);
    const from = async (origin: string) =>
      (await desk.request('GET', '/api/users/me', { headers: { cookie, origin } })).body.user?.email ?? null;
    expect(await from(desk.settings.deskUrl)).toBe('editor@example.org');
    expect(await from('https://evil.example')).toBeNull();
  });
});
