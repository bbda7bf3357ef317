import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { examples } from '@flersprog/content/examples';
import type { ContentReader, ContentWriter } from '../content-store.ts';
import { openMongoReader } from './mongo-reader.ts';
import { mongoStore } from './mongo-store.ts';
import { openMongoWriter } from './mongo-writer.ts';
import { silentAfterMs } from './silence-of-sites.ts';

const mongo = inject('mongo');
const reason = 'missing' in mongo ? ` (skipped: ${mongo.missing})` : '';

describe.skipIf('missing' in mongo)(`site processes on MongoDB${reason}`, () => {
  const databaseUrl = 'url' in mongo ? mongo.url.replace('NAME', 'site-processes') : '';
  let writer: ContentWriter;
  let reader: ContentReader;
  let line = 100;
  const put = () => writer.put({ ...examples.community, line: ++line, addresses: [] });

  beforeAll(async () => {
    writer = await openMongoWriter(databaseUrl);
    await writer.replaceAll(examples.all);
    reader = openMongoReader(databaseUrl);
  });
  afterAll(async () => {
    await reader.close();
    await writer.close();
  });

  test('with no site process every change is seen', async () => {
    expect(await writer.seenByAllSites(await put(), 0)).toBe(true);
  });

  test('a change is seen once the follower was told, by the change stream, without a poll', async () => {
    const told: number[] = [];
    const following = await reader.follow(({ number }) => told.push(number));
    const times: number[] = [];
    for (let round = 0; round < 5; round++) {
      const number = await put();
      const began = performance.now();
      expect(await writer.seenByAllSites(number, 20_000)).toBe(true);
      times.push(performance.now() - began);
      expect(told.at(-1)).toBe(number);
    }
    // Sooner than by asking every two seconds; the one in the middle, since a busy machine may hold up any of them.
    expect(times.toSorted((a, b) => a - b)[2]).toBeLessThan(1_500);
    await following.stop();
  });

  test('a process that is alive and behind is waited for, one that fell silent is not', async () => {
    const store = mongoStore(databaseUrl, { serverSelectionTimeoutMS: 2_000 });
    const number = await put();
    const report = (secondsAgo: number) => [
      { $set: { seen: number - 1, at: { $dateSubtract: { startDate: '$$NOW', unit: 'second', amount: secondsAgo } } } },
    ];
    await store.sites.updateOne({ _id: 'slow' }, report(0), { upsert: true });
    expect(await writer.seenByAllSites(number, 50)).toBe(false);
    await store.sites.updateOne({ _id: 'slow' }, report(6));
    expect(await writer.seenByAllSites(number, 50)).toBe(true);
    await store.close();
  });

  test('a process that was halted for longer than it is waited for hears of what it missed before its first answer', async () => {
    const child = fork(join(import.meta.dirname, '../testing/follow-and-tell.ts'), [databaseUrl]);
    await once(child, 'message');
    child.kill('SIGSTOP');
    await sleep(silentAfterMs + 500);
    const number = await put();
    expect(await writer.seenByAllSites(number, 50)).toBe(true);
    child.send('what is new?');
    child.kill('SIGCONT');
    const [told] = (await once(child, 'message')) as [number];
    child.disconnect();
    await once(child, 'exit');
    expect(told).toBe(number);
  });

  test('a follower that stopped is waited for no more', async () => {
    const following = await reader.follow(() => undefined);
    await following.stop();
    expect(await writer.seenByAllSites(await put(), 0)).toBe(true);
  });
});
