import { setTimeout as wait } from 'node:timers/promises';
import { isCollision } from './is-collision.ts';

const triesAtMost = 25;

/**
 * Does work that is all or nothing again, from its start, while it fails in a way that may pass: unless told otherwise, while
 * its transaction collides with another one (MongoDB). The work must begin by reading what it depends on.
 */
export async function beginAgain<T>(work: () => Promise<T>, mayPass: (error: unknown) => boolean = isCollision): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (tries === triesAtMost || !mayPass(error)) throw error;
      await wait(Math.random() * Math.min(500, 10 * 2 ** tries));
    }
  }
}
