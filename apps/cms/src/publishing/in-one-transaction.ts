import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload';
import { beginAgain } from '../database/begin-again.ts';
import { hasLabel, isCollision } from '../database/is-collision.ts';

/** Says that a transaction is to leave nothing behind, with what to answer instead. */
export class LeaveNothing<T> extends Error {
  readonly answer: T;
  constructor(answer: T) {
    super('The transaction was given up');
    this.answer = answer;
  }
}

/**
 * Runs the work in a transaction of its own: all of it is committed, or nothing is. When another process wrote the same
 * thing at the same time (MongoDB), the whole work is run again from the start, so it must begin by reading.
 */
export function inOneTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  return beginAgain(async () => {
    const began = await initTransaction(req);
    if (!began) throw new Error('An act needs a transaction of its own, and the database gave none. MongoDB must be a replica set.');
    try {
      const result = await work();
      await commitTransaction(req);
      return result;
    } catch (error) {
      await killTransaction(req);
      throw error;
    }
  }, mayRunAgain);
}

/** A line number taken meanwhile shows as "number is not unique"; a commit of unknown outcome is safe to repeat, as the work reads anew. */
function mayRunAgain(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if (isCollision(error) || hasLabel(error, 'UnknownTransactionCommitResult')) return true;
  const { code, data, cause } = error as Record<string, unknown>;
  const faults = (data as { errors?: { path?: string }[] } | undefined)?.errors ?? [];
  return code === 11000 || faults.some(({ path }) => path === 'number') || mayRunAgain(cause);
}
