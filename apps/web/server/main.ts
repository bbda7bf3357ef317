import { getHeapStatistics } from 'node:v8';
import { readSettings } from '@flersprog/settings';
import { builtPages } from './built-pages.ts';
import { devPages } from './dev-pages.ts';
import { errorLog, log, report } from './report.ts';
import { startSite } from './start-site.ts';

/** Room for some 15,000 answers in three encodings, yet at most a quarter of what Node may use on this machine. */
const cacheBytes = Math.min(256 * 1024 * 1024, Math.floor(getHeapStatistics().heap_size_limit / 4));

/** The program of the readers' site: starts it, says so to who started it, and stops when told to or left alone. */
async function main(): Promise<void> {
  const inDevelopment = process.argv.includes('--dev');
  process.env['NODE_ENV'] ??= inDevelopment ? 'development' : 'production';
  const settings = readSettings(process.env);
  const running = await startSite({
    settings,
    ...(inDevelopment ? await devPages({ keep: false }) : await builtPages(settings)),
    cacheBytes,
    reportError: errorLog(),
  });
  log('info', `Listening on port ${running.port}`);
  report({ type: 'listening', port: running.port });

  const stop = async () => {
    // In development Vite ends the process at the same signal, with this code.
    process.exitCode = 0;
    await running.stop();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.once(signal, () => void stop());
}

main().catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  log('error', 'The site could not start', error);
  report({ type: 'failed', message });
  process.exit(1);
});
