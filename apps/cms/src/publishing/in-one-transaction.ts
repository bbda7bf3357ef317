import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload';
import { hasLabel, isCollision } from '../database/is-collision.ts';

const triesAtMost = 25;

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
export async function inOneTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    const began = await initTransaction(req);
    if (!began) throw new Error('An act needs a transaction of its own, and the database gave none. MongoDB must be a replica set.');
    try {
      const result = await work();
      await commitTransaction(req);
      return result;
    } catch (error) {
      await killTransaction(req);
      if (tries === triesAtMost || !mayRunAgain(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(500, 10 * 2 ** tries)));
    }
  }
}

/** A line number taken meanwhile shows as "number is not unique"; a commit of unknown outcome is safe to repeat, as the work reads anew. */
function mayRunAgain(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if (isCollision(error) || hasLabel(error, 'UnknownTransactionCommitResult')) return true;
  const { code, data, cause } = error as Record<string, unknown>;
  const faults = (data as { errors?: { path?: string }[] } | undefined)?.errors ?? [];
  return code === 11000 || faults.some(({ path }) => path === 'number') || mayRunAgain(cause);
}
