import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ChangeStream } from 'mongodb';
import type { Change, Following, Position } from '../content-store.ts';
import { forgetEverything, missedChanges } from '../documents/missed-changes.ts';
import { takeTurns } from '../in-turn.ts';
import type { MongoStore } from './mongo-store.ts';
import type { ServerPresence } from './server-presence.ts';
import { silentAfterMs } from './silence-of-sites.ts';

/** A follower that heard nothing asks by itself at least this often. */
const askEveryMs = 2_000;
/** How often a site process says that it lives; see `silentAfterMs` in silence-of-sites.ts. */
const heartbeatMs = 1_000;
/** So long after it last said so, acts surely still wait for this process; an answer then needs no question of its own. */
const surelyWaitedForMs = silentAfterMs - 1_000;
/** A store that does not answer within this is taken to be away: what is kept goes on being shown. */
const askWithinMs = 250;

/**
 * Follows the store's changes and tells the store how far this process is. The change stream is only a nudge: each one
 * makes the follower read the numbered changes it has not seen, and so does a timer, so a stream that broke and came
 * back has nothing to resume.
 */
export async function followMongo(store: MongoStore, presence: ServerPresence, onChange: (change: Change) => void): Promise<Following> {
  const process_ = `${hostname()}:${process.pid}:${randomUUID()}`;
  const inTurn = takeTurns();
  let seen: Position | null = null;
  let begun = false;
  let askedAt = -Infinity;
  let saidAt = -Infinity;
  let storeIsAway = false;
  let waiting: Promise<void> | null = null;
  let stream: ChangeStream | null = null;
  let stopped = false;

  async function readNews(): Promise<{ now: Position; news: Change[] } | null> {
    const counter = await store.counters.findOne({ _id: 'counter' });
    if (!counter) return null;
    const now = { identity: counter.identity, number: counter.number };
    if (!seen) return { now, news: begun ? forgetEverything(now) : [] };
    if (seen.identity === now.identity && seen.number === now.number) return { now, news: [] };
    const kept = await store.changes
      .find({ _id: { $gt: seen.number, $lte: now.number } })
      .sort({ _id: 1 })
      .toArray();
    const changes = kept.map(({ _id, tags }) => ({ number: _id, tags }));
    return { now, news: missedChanges(seen, now, changes) };
  }

  /** One question at a time; all who come before the next has begun share that one. */
  const catchUp = (): Promise<void> => (waiting ??= inTurn(askForNews));

  /** Only what was passed on counts as seen: an act must not be told earlier, and what could not be read is read again. */
  async function askForNews(): Promise<void> {
    waiting = null;
    askedAt = performance.now();
    const heard = await presence.probe(readNews).catch(() => undefined);
    storeIsAway = heard === undefined;
    if (storeIsAway) unlisten();
    heard?.news.forEach(onChange);
    if (heard) seen = heard.now;
    begun = true;
    if (heard && heard.news.length > 0) await beat();
  }

  /** Says "alive, and this far". A failure is made good by the next beat. */
  async function beat(): Promise<void> {
    if (stopped || !seen) return;
    const report = [{ $set: { at: '$$NOW', seen: seen.number } }];
    const beganAt = performance.now();
    await store.sites.updateOne({ _id: process_ }, report, { upsert: true }).then(
      () => (saidAt = beganAt),
      () => undefined,
    );
  }

  function listen(): void {
    if (stopped || stream) return;
    const opened = store.changes.watch([{ $match: { operationType: 'insert' } }]);
    stream = opened;
    opened.on('change', () => void catchUp());
    opened.on('error', unlisten);
  }

  /** A stream of a server that fell silent may stay silent for ever; a new one is opened at the next beat. */
  function unlisten(): void {
    void stream?.close().catch(() => undefined);
    stream = null;
  }

  /** A process that acts may have given up waiting for (it was halted, or cut off) must not answer before it has asked. */
  function poll(): void | Promise<void> {
    const now = performance.now();
    if (!storeIsAway && now - saidAt > surelyWaitedForMs) return askInTime();
    if (now - askedAt > askEveryMs) void catchUp();
  }

  /** A question of its own: one that is under way may have begun before the act. */
  async function askInTime(): Promise<void> {
    const isLate = await Promise.race([catchUp().then(() => false), sleep(askWithinMs, true)]);
    if (isLate) storeIsAway = true;
  }

  /** The driver found the server again: no answer from memory goes out from here on before it was asked. */
  function foundAgain(): void {
    if (!storeIsAway) return;
    storeIsAway = false;
    void catchUp().then(beat);
  }

  store.client.on('serverHeartbeatSucceeded', foundAgain);
  await catchUp();
  await beat();
  listen();
  const timer = setInterval(() => {
    if (!storeIsAway) listen();
    const isDue = storeIsAway || performance.now() - askedAt > askEveryMs;
    void Promise.resolve(isDue ? catchUp() : undefined).then(beat);
  }, heartbeatMs);
  timer.unref();

  return {
    poll,
    position: () => null,
    async stop() {
      stopped = true;
      clearInterval(timer);
      store.client.off('serverHeartbeatSucceeded', foundAgain);
      await stream?.close().catch(() => undefined);
      await store.sites.deleteOne({ _id: process_ }).catch(() => undefined);
    },
  };
}
