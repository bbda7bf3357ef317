import { setTimeout as sleep } from 'node:timers/promises';
import type { MongoStore } from './mongo-store.ts';

/** A process that said nothing for this long is taken to be gone; it says something every second. */
export const silentAfterMs = 5_000;
const askEveryMs = 15;

/** Waits until no living site process is behind the change, at most `withinMs`. False when one still is. */
export async function seenByAll({ sites }: MongoStore, change: number, withinMs: number): Promise<boolean> {
  const giveUpAt = performance.now() + withinMs;
  const isAlive = { $gt: ['$at', { $dateSubtract: { startDate: '$$NOW', unit: 'millisecond', amount: silentAfterMs } }] };
  for (;;) {
    const behind = await sites.findOne({ seen: { $lt: change }, $expr: isAlive });
    if (!behind) return true;
    if (performance.now() >= giveUpAt) return false;
    await sleep(askEveryMs);
  }
}
