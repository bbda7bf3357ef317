import { setTimeout as sleep } from 'node:timers/promises';

/** Asks an address until `isGood` holds of the answer, at most `withinMs`. Answers how long it took, in milliseconds. */
export async function waitFor(url: string, isGood: (response: Response) => boolean | Promise<boolean>, withinMs: number): Promise<number> {
  const startedAt = performance.now();
  for (;;) {
    const answered = await fetch(url, { redirect: 'manual' }).catch(() => null);
    if (answered && (await isGood(answered))) return performance.now() - startedAt;
    await answered?.body?.cancel().catch(() => undefined);
    if (performance.now() - startedAt > withinMs) throw new Error(`${url} did not answer as it should within ${withinMs / 1000} s`);
    await sleep(5);
  }
}
