import { expect, it } from 'vitest';
import { answerWithoutCollision, isTriedAgain, noteCollision } from './answer-without-collision.ts';

it('a request that goes on colliding is given up in the end, and only the last collision is an error', async () => {
  const error = Object.assign(new Error('WriteConflict'), { code: 112 });
  const quiet: boolean[] = [];
  const answer = await answerWithoutCollision(async () => {
    quiet.push(isTriedAgain(error));
    await noteCollision({ error } as unknown as Parameters<typeof noteCollision>[0]);
    return new Response(null, { status: 500 });
  });
  expect(answer.status).toBe(500);
  expect(quiet.at(-1)).toBe(false);
  expect(quiet.slice(0, -1)).toEqual(Array(11).fill(true));
});

it('a fault that is no collision, or comes outside a request, is not passed over', async () => {
  expect(isTriedAgain(Object.assign(new Error('WriteConflict'), { code: 112 }))).toBe(false);
  await answerWithoutCollision(async () => {
    expect(isTriedAgain(new Error('broken'))).toBe(false);
    return new Response();
  });
});
