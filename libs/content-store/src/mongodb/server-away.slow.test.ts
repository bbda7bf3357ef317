import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startReplicaSet, type ReplicaSet } from '@flersprog/tools/replica-set';
import { examples } from '@flersprog/content/examples';
import type { ContentReader, ContentWriter, Following } from '../content-store.ts';
import { StoreUnavailable } from '../errors.ts';
import { until } from '../testing/until.ts';
import { openMongoReader } from './mongo-reader.ts';
import { mongoStore, readersPatience } from './mongo-store.ts';
import { openMongoWriter } from './mongo-writer.ts';
import { silentAfterMs } from './silence-of-sites.ts';

const mongo = inject('mongo');
const reason = 'missing' in mongo ? ` (skipped: ${mongo.missing})` : '';

/** A server of its own: it is halted and killed here. */
describe.skipIf('missing' in mongo)(`while the server of MongoDB is away${reason}`, () => {
  let server: ReplicaSet;
  let writer: ContentWriter;
  let reader: ContentReader;
  let following: Following;
  const told: number[] = [];
  let line = 100;
  const change = () => writer.put({ ...examples.community, line: ++line, addresses: [] });

  beforeAll(async () => {
    const started = await startReplicaSet();
    if ('missing' in started) throw new Error(started.missing);
    server = started;
    writer = await openMongoWriter(server.databaseUrl('away'));
    await writer.replaceAll(examples.all);
    reader = openMongoReader(server.databaseUrl('away'));
    following = await reader.follow(({ number }) => told.push(number));
    await reader.check();
  }, 60_000);
  afterAll(async () => {
    await following.stop();
    await reader.close();
    await writer.close();
    await server.stop();
  });

  async function timed(work: () => void | Promise<unknown>): Promise<{ ms: number; error: unknown }> {
    const began = performance.now();
    const error = await Promise.resolve(work()).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    return { ms: performance.now() - began, error };
  }

  const middle = (times: number[]) => times.toSorted((a, b) => a - b)[times.length >> 1];
  const read = () => timed(() => reader.read([examples.community]));

  async function expectAway(): Promise<void> {
    const rounds = Array.from({ length: 12 }, async (_, second) => {
      await sleep(second * 500);
      const crowd = await Promise.all(Array.from({ length: 50 }, () => timed(() => following.poll())));
      const { ms, error } = await read();
      expect(error).toBeInstanceOf(StoreUnavailable);
      return { asking: crowd.map((each) => each.ms), reading: [ms] };
    });
    const times = await Promise.all(rounds);
    // The one in the middle: a busy machine may hold up any single call.
    expect(middle(times.flatMap(({ asking }) => asking))).toBeLessThan(700);
    expect(middle(times.flatMap(({ reading }) => reading))).toBeLessThan(2_000);
  }

  async function expectBack(): Promise<void> {
    await until(async () => (await read()).error === null, 20_000);
    const number = await change();
    expect(await writer.seenByAllSites(number, 20_000)).toBe(true);
    await until(async () => told.at(-1) === number, 10_000);
  }

  test('one that is halted: every call fails in time and in its own words, and all is well when it goes on', async () => {
    server.halt();
    await expectAway();
    server.resume();
    await expectBack();
  }, 90_000);

  test('one that was away for longer than sites are waited for: acts wait for all that spoke before, until they had time to come back', async () => {
    const store = mongoStore(server.databaseUrl('away'), readersPatience);
    await store.sites.updateOne({ _id: 'slow to come back' }, [{ $set: { at: '$$NOW', seen: 0 } }], { upsert: true });
    server.halt();
    await sleep(silentAfterMs + 1_500);
    server.resume();
    const number = await change();
    expect(await writer.seenByAllSites(number, 0)).toBe(false);
    expect(await writer.seenByAllSites(number, 20_000)).toBe(true);
    expect(told.at(-1)).toBe(number);
    await store.close();
  }, 90_000);

  test('one that was killed: the same, and all is well when it is started again', async () => {
    await server.kill();
    await expectAway();
    await server.startAgain();
    await expectBack();
  }, 90_000);
});
