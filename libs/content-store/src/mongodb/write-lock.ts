import { setTimeout as sleep } from 'node:timers/promises';
import { StoreUnavailable } from '../errors.ts';
import type { MongoStore } from './mongo-store.ts';

const heldForMs = 30_000;
const renewEveryMs = 5_000;
const longestWaitMs = 60_000;

const after = (amount: number) => ({ $dateAdd: { startDate: '$$NOW', unit: 'millisecond', amount } });
/** True of the counter while no rebuild holds it; by the server's clock, for machines disagree. */
export const isUnlocked = { $expr: { $lte: ['$lockedUntil', '$$NOW'] } };

/** Thrown inside a transaction that met the lock, so that it is given up and tried again later. */
export class StoreLocked extends Error {
  override readonly name = 'StoreLocked';
}

/** Runs `work` while nobody else may write. A holder that dies loses the lock after half a minute. */
export async function whileLocked<T>({ counters }: MongoStore, work: () => Promise<T>): Promise<T> {
  await waitForLock(async () => {
    const taken = await counters.updateOne({ _id: 'counter', ...isUnlocked }, [{ $set: { lockedUntil: after(heldForMs) } }]);
    if (taken.matchedCount === 0) throw new StoreLocked();
  });
  const renewal = setInterval(() => {
    void counters.updateOne({ _id: 'counter' }, [{ $set: { lockedUntil: after(heldForMs) } }]).catch(() => undefined);
  }, renewEveryMs);
  try {
    return await work();
  } finally {
    clearInterval(renewal);
    await counters.updateOne({ _id: 'counter' }, [{ $set: { lockedUntil: '$$NOW' } }]);
  }
}

/** Repeats `work` while it throws `StoreLocked`, at most a minute. */
export async function waitForLock<T>(work: () => Promise<T>): Promise<T> {
  const giveUpAt = performance.now() + longestWaitMs;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof StoreLocked)) throw error;
      if (performance.now() > giveUpAt) {
        throw new StoreUnavailable('The content store has been rebuilt for over a minute. Wait for it to end, then try again.');
      }
    }
    await sleep(50);
  }
}
