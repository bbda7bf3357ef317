import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../root.ts';
import { freePort } from '../start/ports.ts';
import { costOfEach } from './cost-of-each.ts';
import { startHello } from './hello-site.ts';
import { loadMaker } from './load.ts';
import type { Product } from './product.ts';
import { runningServer } from './reference-servers.ts';
import { nameOf, readSitemap } from './sitemap.ts';
import { median } from './statistics.ts';
import type { Table } from './table.ts';

const rounds = 5;
const secondsEach = 4;
const bar = 2.5;

/**
 * An announcement made anew for every request (read, rendered, compressed), against the least a site made with
 * Remix can say. One connection: equal requests at once would share one render.
 */
export async function measureUncachedPage(product: Product): Promise<Table> {
  const pages = await readSitemap(product.siteUrl);
  const page = pages.find(({ address }) => address.language === 'da' && nameOf(address) === 'announcement');
  const port = await freePort('127.0.0.1', 0, 'sitePort');
  const hello = await startHello();
  const child = spawn(process.execPath, [join(root, 'apps/web/server/answer-without-memory.ts')], {
    env: { ...product.environment, FLERSPROG_SITE_PORT: String(port), NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const site = await runningServer('announcement, nothing kept', child, `http://127.0.0.1:${port}${page?.path ?? '/da'}`);
  try {
    const costs = await costOfEach([site, hello], { rounds, secondsEach, connections: 1 });
    const base = median(costs[1]?.microseconds ?? []);
    return {
      columns: ['server', 'µs CPU', 'min', 'max', '÷ hello', 'bar'],
      rows: costs.map(({ name, microseconds }) => {
        const cost = median(microseconds);
        return [name, cost, Math.min(...microseconds), Math.max(...microseconds), cost / base, bar];
      }),
      notes: [`${page?.path ?? '/da'}; ${loadMaker}, 1 connection; median of ${rounds} interleaved rounds of ${secondsEach} s.`],
    };
  } finally {
    await Promise.all([site.stop(), hello.stop()]);
  }
}
