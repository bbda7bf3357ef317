import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until `holds` says true; throws after `withinMs`. */
export async function until(holds: () => Promise<boolean>, withinMs = 20_000): Promise<void> {
  const giveUpAt = performance.now() + withinMs;
  while (!(await holds())) {
    if (performance.now() > giveUpAt) throw new Error(`It did not come to hold within ${withinMs} ms`);
    await sleep(10);
  }
}
