import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { isAlive, processNamed } from './desk-process.ts';

/** A transaction nothing is being done in just now, as the server tells of it. */
interface IdleTransaction {
  appName: string;
  lsid: { id: unknown };
  transaction: { timeInactiveMicros: number };
}

const lookEveryMs = 1_000;
/** Process numbers can mislead (containers that share a host's name), so that even a dead one's transaction must have been quiet. */
const quietWhenGoneMs = 1_000;
const quietElsewhereMs = 5_000;

/**
 * Ends, now and every second, the transactions of desks that were killed. The server would keep them for a minute, and what
 * they wrote with them: the next number of the ledger among it, so that nobody could publish. Returns how to stop.
 */
export async function endAbandonedTransactions(connection: MongooseAdapter['connection']): Promise<() => void> {
  const admin = connection.getClient().db('admin');
  const look = async () => {
    const idle = admin.aggregate<IdleTransaction>([
      { $currentOp: { idleSessions: true } },
      { $match: { type: 'idleSession', 'transaction.timeInactiveMicros': { $gte: 0 }, appName: { $type: 'string' } } },
    ]);
    const sessions = (await idle.toArray()).filter(isAbandoned).map(({ lsid }) => ({ id: lsid.id }));
    if (sessions.length > 0) await admin.command({ killSessions: sessions });
  };
  // A server that is away, or does not let itself be asked, ends them by its own clock.
  const lookIfPossible = () => look().catch(() => undefined);
  await lookIfPossible();
  const timer = setInterval(() => void lookIfPossible(), lookEveryMs);
  timer.unref();
  return () => clearInterval(timer);
}

/** Whether the desk that began the transaction is gone. A running one is never disturbed, another machine's only when it is long quiet. */
export function isAbandoned({ appName, transaction }: Pick<IdleTransaction, 'appName' | 'transaction'>): boolean {
  const desk = processNamed(appName);
  const alive = desk && isAlive(desk);
  if (!desk || alive) return false;
  return transaction.timeInactiveMicros / 1000 >= (alive === false ? quietWhenGoneMs : quietElsewhereMs);
}
