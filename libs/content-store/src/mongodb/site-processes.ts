import { setTimeout as sleep } from 'node:timers/promises';
import type { MongoStore } from './mongo-store.ts';
import type { SilenceOfSites } from './silence-of-sites.ts';

const askEveryMs = 15;

/** Waits until no living site process is behind the change, at most `withinMs`. False when one still is. */
export async function seenByAll({ sites }: MongoStore, silence: SilenceOfSites, change: number, withinMs: number): Promise<boolean> {
  const giveUpAt = performance.now() + withinMs;
  for (;;) {
    const amount = Math.ceil(silence.toleratedMs());
    const isAlive = { $gt: ['$at', { $dateSubtract: { startDate: '$$NOW', unit: 'millisecond', amount } }] };
    const behind = await sites.findOne({ seen: { $lt: change }, $expr: isAlive });
    if (!behind) return true;
    if (performance.now() >= giveUpAt) return false;
    await sleep(askEveryMs);
  }
}
