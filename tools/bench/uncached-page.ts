import { costOfEach } from './cost-of-each.ts';
import { startHello } from './hello-site.ts';
import { loadMaker } from './load.ts';
import type { Product } from './product.ts';
import { startSiteWithoutMemory } from './reference-servers.ts';
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
  const path = page?.path ?? '/da';
  const hello = await startHello();
  const site = await startSiteWithoutMemory('announcement, nothing kept', product.environment, path);
  try {
    const costs = await costOfEach([site, hello], { rounds, secondsEach, connections: 1 });
    const base = median(costs[1]?.microseconds ?? []);
    return {
      columns: ['server', 'µs CPU', 'min', 'max', '÷ hello', 'bar'],
      rows: costs.map(({ name, microseconds }) => {
        const cost = median(microseconds);
        return [name, cost, Math.min(...microseconds), Math.max(...microseconds), cost / base, bar];
      }),
      notes: [`${path}; ${loadMaker}, 1 connection; median of ${rounds} interleaved rounds of ${secondsEach} s.`],
    };
  } finally {
    await Promise.all([site.stop(), hello.stop()]);
  }
}
