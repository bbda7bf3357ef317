import { setTimeout as wait } from 'node:timers/promises';
import { takeLock } from './lock-file.ts';

const askAgainMs = 500;

/** Does the work while holding the lock; waits, saying so once, while another process holds it. */
export async function inTurn<T>(lockFile: string, waitingMessage: string, work: () => Promise<T>): Promise<T> {
  let lock = takeLock(lockFile);
  if ('heldBy' in lock) process.stderr.write(`${waitingMessage} (process ${lock.heldBy.pid}) …\n`);
  while ('heldBy' in lock) {
    await wait(askAgainMs);
    lock = takeLock(lockFile);
  }
  try {
    return await work();
  } finally {
    lock.release();
  }
}
