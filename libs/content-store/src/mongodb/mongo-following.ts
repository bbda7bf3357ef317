import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { ChangeStream } from 'mongodb';
import type { Change, Following } from '../content-store.ts';
import { forgetEverything, missedChanges, type Position } from '../documents/missed-changes.ts';
import { takeTurns } from '../in-turn.ts';
import type { MongoStore } from './mongo-store.ts';

/** A follower that heard nothing asks by itself at least this often. */
const askEveryMs = 2_000;
/** How often a site process says that it lives; see `silentAfterMs` in site-processes.ts. */
const heartbeatMs = 1_000;

/**
 * Follows the store's changes and tells the store how far this process is. The change stream is only a nudge: each one
 * makes the follower read the numbered changes it has not seen, and so does a timer, so a stream that broke and came
 * back has nothing to resume.
 */
export async function followMongo(store: MongoStore, onChange: (change: Change) => void): Promise<Following> {
  const process_ = `${hostname()}:${process.pid}:${randomUUID()}`;
  const inTurn = takeTurns();
  let seen: Position | null = null;
  let begun = false;
  let askedAt = -Infinity;
  let asking: Promise<void> | null = null;
  let stream: ChangeStream | null = null;
  let stopped = false;

  async function readNews(): Promise<Change[]> {
    const counter = await store.counters.findOne({ _id: 'counter' });
    if (!counter) return [];
    const now = { identity: counter.identity, number: counter.number };
    const before = seen;
    seen = now;
    if (!before) return begun ? forgetEverything(now) : [];
    if (before.identity === now.identity && before.number === now.number) return [];
    const kept = await store.changes
      .find({ _id: { $gt: before.number, $lte: now.number } })
      .sort({ _id: 1 })
      .toArray();
    return missedChanges(
      before,
      now,
      kept.map(({ _id, tags }) => ({ number: _id, tags })),
    );
  }

  const catchUp = (): Promise<void> =>
    inTurn(async () => {
      askedAt = performance.now();
      const news = await readNews().catch(() => []);
      begun = true;
      news.forEach(onChange);
      if (news.length > 0) await beat();
    });

  /** Says "alive, and this far". A failure is made good by the next beat. */
  async function beat(): Promise<void> {
    if (stopped || !seen) return;
    const report = [{ $set: { at: '$$NOW', seen: seen.number } }];
    await store.sites.updateOne({ _id: process_ }, report, { upsert: true }).catch(() => undefined);
  }

  function listen(): void {
    if (stopped || stream) return;
    const opened = store.changes.watch([{ $match: { operationType: 'insert' } }]);
    stream = opened;
    opened.on('change', () => void catchUp());
    opened.on('error', () => {
      stream = null;
      void opened.close().catch(() => undefined);
    });
  }

  function poll(): void | Promise<void> {
    if (performance.now() - askedAt < askEveryMs) return;
    asking ??= catchUp().finally(() => (asking = null));
    return asking;
  }

  await catchUp();
  await beat();
  listen();
  const timer = setInterval(() => {
    listen();
    void Promise.resolve(poll()).then(beat);
  }, heartbeatMs);
  timer.unref();

  return {
    poll,
    async stop() {
      stopped = true;
      clearInterval(timer);
      await stream?.close().catch(() => undefined);
      await store.sites.deleteOne({ _id: process_ }).catch(() => undefined);
    },
  };
}
