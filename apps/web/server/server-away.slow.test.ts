import { setTimeout as sleep } from 'node:timers/promises';
import { startReplicaSet } from '@flersprog/tools/replica-set';
import { afterAll, describe, expect, it } from 'vitest';
import { grantPath as grant } from './testing/example-paths.ts';
import { runSite } from './testing/run-site.ts';

const server = await startReplicaSet();
const reason = 'missing' in server ? ` (skipped: ${server.missing})` : '';

/** Of several: a busy machine may hold up any single answer. */
const middle = (times: number[]) => times.toSorted((a, b) => a - b)[times.length >> 1];

describe.skipIf('missing' in server)(`while the server of MongoDB is away${reason}`, () => {
  if ('missing' in server) return;
  afterAll(() => server.stop());
  const outages: [name: string, begin: () => void | Promise<void>, end: () => void | Promise<void>][] = [
    ['halted', server.halt, server.resume],
    ['killed', server.kill, server.startAgain],
  ];

  it.each(outages)(
    '%s: what is kept is shown at once, the rest is 503 in the language of the address within two seconds, and it recovers by itself',
    async (name, begin, end) => {
      const site = await runSite({ settings: { databaseUrl: server.databaseUrl(name) } });
      const timed = async (path: string) => {
        const began = performance.now();
        return { ...(await site.ask(path)), ms: performance.now() - began };
      };
      const kept = await site.ask(grant);
      await begin();
      const times: { kept: number[]; other: number[] } = { kept: [], other: [] };
      for (let second = 0; second < 7; second++) {
        const [again, other] = await Promise.all([timed(grant), timed('/ar/partners')]);
        expect(again).toMatchObject({ status: 200, body: kept.body });
        expect(other.status).toBe(503);
        expect(other.body).toContain('<html lang="ar" dir="rtl">');
        times.kept.push(again.ms);
        times.other.push(other.ms);
        await sleep(1_000);
      }
      expect(middle(times.kept)).toBeLessThan(700);
      expect(middle(times.other)).toBeLessThan(2_300);
      await end();
      await expect.poll(async () => (await site.ask('/ar/partners')).status, { timeout: 20_000 }).toBe(200);
      expect((await site.ask('/readyz')).status).toBe(200);
      await site.close();
    },
    120_000,
  );
});
