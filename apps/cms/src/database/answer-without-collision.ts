import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import type { AfterErrorHook } from 'payload';
import { inTurn } from '../publishing/in-turn.ts';
import { isCollision } from './is-collision.ts';

interface Answering {
  collided: boolean;
  /** Whether a collision is answered by trying anew. */
  isTriedAgain: boolean;
}

const watched = new AsyncLocalStorage<Answering>();
const triesAtMost = 12;

/** Payload makes an answer of every error; this is where it still shows which one it was. */
export const noteCollision: AfterErrorHook = ({ error }) => {
  const answering = watched.getStore();
  if (answering && isCollision(error)) answering.collided = true;
};

/** Whether the error is one that its request is about to be answered anew for, so that it is nobody's worry. */
export const isTriedAgain = (error: unknown): boolean => watched.getStore()?.isTriedAgain === true && isCollision(error);

/**
 * Answers a request anew while its transaction collides with another one (MongoDB). The first try runs beside all others,
 * further ones run in turn, so that one of them always gets through. `answer` must be able to begin from the start.
 */
export async function answerWithoutCollision(answer: () => Promise<Response>): Promise<Response> {
  const first = await watching(answer, true);
  return first.collided ? inTurn('requests that collided', () => answerAgain(answer, first.response)) : first.response;
}

async function answerAgain(answer: () => Promise<Response>, refused: Response): Promise<Response> {
  let last = refused;
  for (let tries = 2; tries <= triesAtMost; tries += 1) {
    const { response, collided } = await watching(answer, tries < triesAtMost);
    if (!collided) return response;
    last = response;
    await wait(Math.random() * Math.min(500, 10 * 2 ** tries));
  }
  return last;
}

async function watching(answer: () => Promise<Response>, isTriedAgain: boolean): Promise<{ response: Response; collided: boolean }> {
  const state: Answering = { collided: false, isTriedAgain };
  const response = await watched.run(state, answer);
  return { response, collided: state.collided };
}
