import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { enterTransaction } from './open-transactions.ts';
import { WriteQueue } from './write-queue.ts';

const queue = (limits = {}) => new WriteQueue({ waitMs: 1000, holdMs: 1000, ...limits });
const nothing = () => {};

describe('the write queue', () => {
  it('gives turns in the order they were asked for, one at a time', async () => {
    const turns = queue();
    const order: number[] = [];
    let inside = 0;
    await Promise.all(
      [1, 2, 3, 4, 5].map(async (number) => {
        const turn = await turns.take(`write ${number}`, nothing);
        expect(++inside).toBe(1);
        order.push(number);
        await sleep(2);
        inside--;
        turns.giveBack(turn);
      }),
    );
    expect(order).toEqual([1, 2, 3, 4, 5]);
  });

  it('lets nobody slip in between two turns', async () => {
    const turns = queue();
    const first = await turns.take('first', nothing);
    const second = turns.take('second', nothing);
    turns.giveBack(first);
    const order: string[] = [];
    const third = turns.take('third', nothing).then(() => order.push('third'));
    turns.giveBack(await second.finally(() => order.push('second')));
    await third;
    expect(order).toEqual(['second', 'third']);
  });

  it('says how long it waited in vain, and goes on with the others', async () => {
    const turns = queue({ waitMs: 20 });
    const first = await turns.take('a long one', nothing);
    await expect(turns.take('an impatient one', nothing)).rejects.toThrow(/no turn to write within 20 ms for "an impatient one"/);
    turns.giveBack(first);
    turns.giveBack(await turns.take('the next', nothing));
  });

  it('cuts a turn that is held too long', async () => {
    const turns = queue({ holdMs: 20 });
    let wasCut = false;
    const turn = await turns.take('a hanging one', () => {
      wasCut = true;
      turns.giveBack(turn);
    });
    turns.giveBack(await turns.take('the next', nothing));
    expect(wasCut).toBe(true);
  });

  it('refuses at once a write that would wait for its own transaction', async () => {
    const turns = queue();
    const mark = enterTransaction();
    mark.turn = await turns.take('a save', nothing);
    await expect(turns.take('a forgotten one', nothing)).rejects.toThrow(/Pass `req`/);
    turns.giveBack(mark.turn);
    turns.giveBack(await turns.take('afterwards', nothing));
  });
});
