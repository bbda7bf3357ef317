import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startReplicaSet } from '../mongod/replica-set.mjs';
import { Refusal } from '../refusal.ts';
import type { Product } from './product.ts';
import { startSiteWithoutMemory, type ReferenceServer } from './reference-servers.ts';
import { askedPages } from './scale/asked-pages.ts';
import { fillStore } from './scale/fill-store.ts';
import { median } from './statistics.ts';
import type { Table } from './table.ts';

const few = 1_000;
const rounds = 30;
const bar = 1.5;

/**
 * The same pages, made anew for every request, over a store of a thousand documents in eight languages and over a large one
 * (BENCH_DOCUMENTS, else 100,000), in turn. Nothing of the desk takes part: the store is filled through its own door.
 */
export const measureScale = (product: Product): Promise<Table> => measure(product, documentsWanted('100000'), () => '');

/** The same on a MongoDB of its own, by default with 10,000 documents. */
export async function measureScaleOnMongodb(product: Product): Promise<Table> {
  const size = documentsWanted('10000');
  const server = await startReplicaSet({ tell: (text) => process.stderr.write(`${text}\n`) });
  if ('missing' in server) throw new Refusal(server.missing);
  try {
    return await measure(product, size, (name) => server.databaseUrl(name));
  } finally {
    await server.stop();
  }
}

async function measure({ environment }: Product, many: number, databaseUrl: (name: string) => string): Promise<Table> {
  const folder = mkdtempSync(join(tmpdir(), 'flersprog-scale-'));
  const filled: string[] = [];
  const sites: ReferenceServer[] = [];
  try {
    for (const size of [few, many]) {
      const [dataFolder, url] = [join(folder, String(size)), databaseUrl(`documents-${size}`)];
      const seconds = await fillStore({ dataFolder, databaseUrl: url || null }, size);
      filled.push(`${size} documents were written in ${seconds.toFixed(0)} s.`);
      // Nothing stands in front. A database asks for a secret; nothing here is signed with it.
      const own = {
        FLERSPROG_DATA: dataFolder,
        FLERSPROG_FRONT: '',
        DATABASE_URL: url,
        ...(url && { FLERSPROG_SECRET: 'a-secret-for-measuring-only-32-letters' }),
      };
      sites.push(await startSiteWithoutMemory('site', { ...environment, ...own }, ''));
    }
    const rows = [];
    for (const [name, path] of Object.entries(askedPages)) {
      const [small = NaN, large = NaN] = (await inTurn(sites, path)).map(median);
      rows.push([name, small, large, large / small]);
    }
    return {
      columns: ['page', `ms, ${few} documents`, `ms, ${many} documents`, 'large ÷ small'],
      rows,
      notes: [`Median of ${rounds} requests each, in turn, nothing kept. Bar for a page and a first list page: ${bar}.`, ...filled],
    };
  } finally {
    for (const site of sites) await site.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Throws `Refusal` for what is no size to measure. */
function documentsWanted(unlessStated: string): number {
  const text = process.env['BENCH_DOCUMENTS'] ?? unlessStated;
  const number = Number(text);
  if (Number.isInteger(number) && number > few && number <= 200_000) return number;
  throw new Refusal(`BENCH_DOCUMENTS is "${text}". Set it to a whole number from ${few + 1} to 200000, such as 100000.`);
}

/** Milliseconds of each request, one list a site. The first request to each is not counted. */
async function inTurn(sites: readonly ReferenceServer[], path: string): Promise<number[][]> {
  const taken = sites.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, { url }] of sites.entries()) {
      const began = performance.now();
      const answer = await fetch(url + path);
      await answer.arrayBuffer();
      if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
      if (round > 0) taken[index]?.push(performance.now() - began);
    }
  }
  return taken;
}
