import type { Following } from '@flersprog/content-store';

/** Shorter than it takes an act to be answered after its commit and a request to be sent after that answer. */
const togetherMs = 0.5;

/**
 * Asks the store for changes before kept answers are given: once for all requests that lay waiting together. Those of one
 * turn of the event loop were all sent before it began, so none of them can have been sent after an act that the question
 * could not yet see; under a crowd, where a turn takes in more as it goes on, the time since the last question is bounded
 * as well. (The question costs as much as a fifth of a whole kept answer.) A promise must be awaited before the answer.
 */
export function changesAskedFor(following: Pick<Following, 'poll'>): () => void | Promise<void> {
  let askedAt = -Infinity;
  let upToDate: void | Promise<void>;
  const turnEnds = () => {
    askedAt = -Infinity;
  };
  return () => {
    const now = performance.now();
    if (now - askedAt < togetherMs) return upToDate;
    if (askedAt === -Infinity) setImmediate(turnEnds);
    askedAt = now;
    return (upToDate = following.poll());
  };
}
