import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { ClientSession } from 'mongodb';
import type { MongoStore, WriterProcess } from './mongo-store.ts';

const heartbeatMs = 1_000;
/** A writer elsewhere that said nothing for this long is taken to be gone. */
const silentAfterMs = 5_000;

/**
 * Says that this process writes in `session`, and ends the transactions of writers that died: the server would keep
 * them, and everybody else waiting, for a minute. `answered` hears of each answer of the server. Returns how to stop.
 */
export async function registerWriter(store: MongoStore, session: ClientSession, answered: () => void): Promise<() => Promise<void>> {
  const id = randomUUID();
  const report = [{ $set: { host: hostname(), pid: process.pid, session: { $literal: session.id?.id }, at: '$$NOW' } }];
  const beat = async () => {
    await store.writers.updateOne({ _id: id }, report, { upsert: true });
    answered();
    await endDeadWriters(store, id);
  };
  await beat();
  const timer = setInterval(() => void beat().catch(() => undefined), heartbeatMs);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await store.writers.deleteOne({ _id: id }).catch(() => undefined);
  };
}

async function endDeadWriters(store: MongoStore, ownId: string): Promise<void> {
  const [clock] = await store.writers.aggregate<{ now: Date }>([{ $limit: 1 }, { $project: { now: '$$NOW' } }]).toArray();
  const others = await store.writers.find({ _id: { $ne: ownId } }).toArray();
  for (const writer of others.filter((other) => isDead(other, clock?.now ?? new Date(0)))) {
    await store.client.db('admin').command({ killSessions: [{ id: writer.session }] });
    await store.writers.deleteOne({ _id: writer._id });
  }
}

/** On this machine a process can be asked for; another machine's must have said something lately. */
function isDead({ host, pid, at }: WriterProcess, now: Date): boolean {
  if (now.getTime() - at.getTime() > silentAfterMs) return true;
  return host === hostname() && pid !== process.pid && !isRunning(pid);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}
