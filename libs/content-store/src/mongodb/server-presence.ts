import { MongoError, MongoServerError } from 'mongodb';
import { StoreUnavailable } from '../errors.ts';

/** How long the server is taken to be away after it did not answer, unless it answers somebody before. */
const awayForMs = 1_000;

/** A halted server, or one behind a broken network, holds its connections and says nothing: the driver alone would wait for it. */
const answersWithinMs = 1_500;

class NoAnswerInTime extends StoreUnavailable {}

/** What is known of whether the server answers, so that not every reader waits to find out the same. */
export interface ServerPresence {
  /** Throws `StoreUnavailable` at once while the server is known to be away. */
  assumeHere(): void;
  /** Runs a small question that tells whether the server is there: whatever comes of it is remembered. */
  probe<T>(work: () => Promise<T>): Promise<T>;
  /** Runs any other question: that it takes too long says nothing of the server. */
  watch<T>(work: () => Promise<T>): Promise<T>;
}

/** Knows nothing at first, and then tries. */
export function serverPresence(now = () => performance.now()): ServerPresence {
  let awayUntil = -Infinity;
  let why: unknown;
  const run = async <T>(work: () => Promise<T>, tellsAway: (error: unknown) => boolean): Promise<T> => {
    try {
      const answer = await inTime(work());
      awayUntil = -Infinity;
      return answer;
    } catch (error) {
      if (tellsAway(error)) {
        awayUntil = now() + awayForMs;
        why = error;
      }
      throw error;
    }
  };
  return {
    assumeHere() {
      if (now() < awayUntil)
        throw new StoreUnavailable('The content store in MongoDB did not answer a moment ago. Check DATABASE_URL and the server.', {
          cause: why,
        });
    },
    probe: (work) => run(work, isNoAnswer),
    watch: (work) => run(work, (error) => isNoAnswer(error) && !(error instanceof NoAnswerInTime)),
  };
}

async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    const late = () => reject(new NoAnswerInTime('The content store in MongoDB does not answer. Check DATABASE_URL and the server.'));
    timer = setTimeout(late, answersWithinMs);
  });
  return Promise.race([answer, tooLate]).finally(() => clearTimeout(timer));
}

/** No server was found, or it fell silent; what a server says itself is an answer. */
const isNoAnswer = (error: unknown) =>
  error instanceof NoAnswerInTime || (error instanceof MongoError && !(error instanceof MongoServerError));
