import type { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreUnavailable } from '../errors.ts';
import { isBusy } from './sqlite-error.ts';

const longestWaitMs = 60_000;

/**
 * Runs `work` as one transaction. Waits for a writer in another process (a rebuild) without holding up this one's event
 * loop, at most a minute. Rolls back and rethrows when `work` throws.
 */
export async function inTransaction<T>(database: DatabaseSync, work: () => T | Promise<T>): Promise<T> {
  await begin(database);
  try {
    const result = await work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

async function begin(database: DatabaseSync): Promise<void> {
  const giveUpAt = performance.now() + longestWaitMs;
  for (;;) {
    try {
      database.exec('BEGIN IMMEDIATE');
      return;
    } catch (error) {
      if (!isBusy(error)) throw new StoreUnavailable(`The content store cannot be written: ${String(error)}`, { cause: error });
      if (performance.now() > giveUpAt) {
        throw new StoreUnavailable('Another program has been writing the content store for over a minute. Stop it, then try again.', {
          cause: error,
        });
      }
    }
    await sleep(15);
  }
}
