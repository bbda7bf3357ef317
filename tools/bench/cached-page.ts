import { mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { costOfEach } from './cost-of-each.ts';
import { loadMaker } from './load.ts';
import type { Product } from './product.ts';
import { startBareNode, startNginx, startNginxBefore, type FixedAnswer } from './reference-servers.ts';
import { nameOf, readSitemap } from './sitemap.ts';
import { median } from './statistics.ts';
import type { Table } from './table.ts';

const rounds = 5;
const secondsEach = 3;
const connections = 32;

/** One announcement from the site's memory, against the same bytes from bare node:http and from nginx, in turn. */
export async function measureCachedPage(product: Product): Promise<Table> {
  const pages = await readSitemap(product.siteUrl);
  const page = pages.find(({ address }) => address.language === 'da' && nameOf(address) === 'announcement');
  const url = product.siteUrl + (page?.path ?? '/da');
  const answer = await answerOf(url);
  const folder = mkdtempSync(join(tmpdir(), 'flersprog-bench-servers-'));
  const site = { name: 'the site, from its memory', url, pids: [product.sitePid()] };
  const before = await startNginxBefore(folder, new URL(url), product.environment['FLERSPROG_FRONT'] ?? '');
  const references = [await startBareNode(folder, answer), await startNginx(folder, answer)].filter((server) => server !== null);
  try {
    const through = before ? [{ ...before, pids: [...site.pids, ...before.pids] }] : [];
    const costs = await costOfEach([site, ...through, ...references], { rounds, secondsEach, connections });
    const base = median(costs.at(-1)?.microseconds ?? []);
    return {
      columns: ['server', 'µs CPU', 'min', 'max', `÷ ${costs.at(-1)?.name ?? ''}`, 'requests/s'],
      rows: costs.map(({ name, microseconds, rate }) => {
        const cost = median(microseconds);
        return [name, cost, Math.min(...microseconds), Math.max(...microseconds), cost / base, Math.round(median(rate))];
      }),
      notes: [
        `${answer.body.length} bytes of ${new URL(url).pathname}; ${loadMaker}, ${connections} connections; median of ${rounds} interleaved rounds of ${secondsEach} s.`,
        ...(references.length < 2 ? ['nginx is not installed here (Debian: apt-get install nginx); node:http is the base.'] : []),
      ],
    };
  } finally {
    await Promise.all([...references, ...(before ? [before] : [])].map((server) => server.stop()));
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the site answers, with the headers as sent, without those the other servers make themselves. */
function answerOf(url: string): Promise<FixedAnswer> {
  const made = new Set(['date', 'connection', 'keep-alive']);
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'br' } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject);
      response.on('end', () => {
        const { rawHeaders } = response;
        const isOurs = (_text: string, index: number) => !made.has((rawHeaders[index - (index % 2)] ?? '').toLowerCase());
        resolve({ headers: rawHeaders.filter(isOurs), body: Buffer.concat(chunks) });
      });
    }).on('error', reject);
  });
}
