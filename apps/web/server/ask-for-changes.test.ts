import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { changesAskedFor } from './ask-for-changes.ts';

describe('asking the store for changes', () => {
  it('is done once for requests that lay waiting together, and anew in the next turn', async () => {
    let asked = 0;
    const ask = changesAskedFor({ poll: () => void asked++ });
    void ask();
    void ask();
    expect(asked).toBe(1);
    await nextTurn();
    void ask();
    expect(asked).toBe(2);
  });

  it('is done again within a turn that takes long', () => {
    let asked = 0;
    const ask = changesAskedFor({ poll: () => void asked++ });
    void ask();
    const since = performance.now();
    while (performance.now() - since < 1);
    void ask();
    expect(asked).toBe(2);
  });

  it('is awaited by every request of the turn when the store promises', async () => {
    const upToDate = Promise.resolve();
    const ask = changesAskedFor({ poll: () => upToDate });
    expect([ask(), ask()]).toEqual([upToDate, upToDate]);
    await nextTurn();
    expect(ask()).toBe(upToDate);
  });
});
