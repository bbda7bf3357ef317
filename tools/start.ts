/** `npm start`: looks at everything that could stand in the way, builds what is stale, runs desk and site. */
import { buildWhatIsStale } from './building/build.ts';
import { runCommand } from './refusal.ts';
import { prepareStart } from './start/prepare.ts';
import { runProduct } from './start/run-product.ts';
import { stopRequest, Stopped, untilStopped } from './start/stop-request.ts';

await runCommand(async () => {
  const stop = stopRequest();
  const { settings, release } = await prepareStart(process.env);
  process.once('exit', release);
  try {
    await untilStopped(stop, buildWhatIsStale());
    await runProduct(settings, 'production', stop);
    return 0;
  } catch (error) {
    if (error instanceof Stopped) return 0;
    throw error;
  }
});
// A build that was given up half way still runs; leaving ends it.
process.exit();
