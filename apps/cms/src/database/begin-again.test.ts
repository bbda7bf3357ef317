import { expect, it } from 'vitest';
import { beginAgain } from './begin-again.ts';

const collision = () => Object.assign(new Error('WriteConflict'), { code: 112 });

it('work that collides is done again until it gets through', async () => {
  let tries = 0;
  const answer = await beginAgain(async () => {
    if (++tries < 4) throw collision();
    return 'done';
  });
  expect([answer, tries]).toEqual(['done', 4]);
});

it('a fault that will not pass is thrown at once', async () => {
  let tries = 0;
  const work = beginAgain(async () => {
    tries += 1;
    throw new Error('broken');
  });
  await expect(work).rejects.toThrow('broken');
  expect(tries).toBe(1);
});
