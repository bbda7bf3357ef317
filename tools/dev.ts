/** `npm run dev`: as `npm start`, from the sources, and a program is started again when what it runs on changes. */
import { runCommand } from './refusal.ts';
import { prepareStart } from './start/prepare.ts';
import { runProduct } from './start/run-product.ts';
import { stopRequest, Stopped } from './start/stop-request.ts';
import { watchSources } from './start/watch-sources.ts';

await runCommand(async () => {
  const stop = stopRequest();
  const { settings, release } = await prepareStart(process.env);
  process.once('exit', release);
  try {
    await runProduct(settings, 'development', stop, ({ desk, site }) => {
      watchSources(['libs', 'apps/cms/src'], desk.restart, stop);
      watchSources(['libs', 'apps/web/server'], site.restart, stop);
    });
    return 0;
  } catch (error) {
    if (error instanceof Stopped) return 0;
    throw error;
  }
});
process.exit();
