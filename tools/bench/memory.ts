import { readFileSync } from 'node:fs';
import { ask } from './load.ts';
import type { Product } from './product.ts';
import { readSitemap } from './sitemap.ts';
import type { Table } from './table.ts';

const steps = [10_000, 50_000, 100_000];
const connections = 32;
/** Addresses that nobody knows, asked for between two bursts; never the same ones twice. */
const unknownEach = 32;

/** Memory of the site after so many requests for all of its pages in turn, with unknown addresses in between. */
export async function measureMemory(product: Product): Promise<Table> {
  const paths = (await readSitemap(product.siteUrl)).map(({ path }) => path);
  const measured: { requests: number; kilobytes: number }[] = [];
  let sent = 0;
  for (const until of steps) {
    while (sent < until) {
      const unknown = Array.from({ length: unknownEach }, (_, index) => `/da/nyheder/findes-ikke-${sent + index}`);
      await Promise.all(unknown.map(async (path) => (await fetch(product.siteUrl + path)).arrayBuffer()));
      const path = paths[sent % paths.length] ?? '/da';
      const { requests } = await ask(product.siteUrl + path, { seconds: 1, connections });
      sent += requests + unknown.length;
    }
    measured.push({ requests: sent, kilobytes: residentKilobytes(product.sitePid()) });
  }
  const first = measured[0]?.kilobytes ?? 1;
  return {
    columns: ['requests', 'resident MB', '÷ the first'],
    rows: measured.map(({ requests, kilobytes }) => [requests, kilobytes / 1024, kilobytes / first]),
    notes: ['Bar: 1.3. What is kept is bounded by bytes whatever is asked for.'],
  };
}

const residentKilobytes = (pid: number) => Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
