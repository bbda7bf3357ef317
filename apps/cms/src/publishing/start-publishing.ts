import type { Payload } from 'payload';
import { closeContentWriter, contentWriterOf } from './content-writer.ts';
import { rebuildStore } from './rebuild-store.ts';
import { runLeftOverJobs } from './run-publishing-jobs.ts';

const everyMs = 3000;

/**
 * Keeps the content store up with the ledger while the desk runs: runs left-over jobs now and every few seconds.
 * Resolves when the first round is over, whether it could write or not; the desk starts either way. `stop` waits for
 * the round that is running.
 */
export async function startPublishing(payload: Payload): Promise<{ stop(): Promise<void> }> {
  let round = runLogged(payload);
  await round;
  const timer = setInterval(() => {
    round = round.then(() => runLogged(payload));
  }, everyMs);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await round;
      await closeContentWriter(payload);
    },
  };
}

async function runLogged(payload: Payload): Promise<void> {
  try {
    // A new store, or one that was lost, is filled first: until then readers hear "unavailable" and not "not found".
    const writer = await contentWriterOf(payload);
    if (await writer.needsRebuild()) await rebuildStore(payload);
    await runLeftOverJobs(payload);
    await writer.pointFront();
  } catch (error) {
    payload.logger.error({ err: error }, 'Published pages could not be written to the content store; they are tried again by themselves.');
  }
}
