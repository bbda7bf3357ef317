import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathOf, type Address } from '@flersprog/content';
import { openContentWriter } from '@flersprog/content-store/writer';
import { Refusal } from '../refusal.ts';
import type { Product } from './product.ts';
import { startSiteWithoutMemory, type ReferenceServer } from './reference-servers.ts';
import { manyDocuments, slugOf } from './scale/many-documents.ts';
import { median } from './statistics.ts';
import type { Table } from './table.ts';

const few = 1_000;
const rounds = 30;
const bar = 1.5;

/**
 * The same pages, made anew for every request, over a store of a thousand documents in eight languages and over a large one
 * (BENCH_DOCUMENTS, else 100,000), in turn. Nothing of the desk takes part: the store is filled through its own door.
 */
export async function measureScale({ environment }: Product): Promise<Table> {
  const sizes = [few, documentsWanted(process.env['BENCH_DOCUMENTS'])];
  const folder = mkdtempSync(join(tmpdir(), 'flersprog-scale-'));
  const filled: string[] = [];
  const sites: ReferenceServer[] = [];
  try {
    for (const size of sizes) {
      const dataFolder = join(folder, String(size));
      filled.push(`${size} documents were written in ${(await fill(dataFolder, size)).toFixed(0)} s.`);
      sites.push(await startSiteWithoutMemory('site', { ...environment, FLERSPROG_DATA: dataFolder, DATABASE_URL: '' }, ''));
    }
    const rows = [];
    for (const [name, path] of Object.entries(asked)) {
      const [small = NaN, large = NaN] = (await inTurn(sites, path)).map(median);
      rows.push([name, small, large, large / small]);
    }
    return {
      columns: ['page', `ms, ${sizes[0]} documents`, `ms, ${sizes[1]} documents`, 'large ÷ small'],
      rows,
      notes: [`Median of ${rounds} requests each, in turn, nothing kept. Bar for a page and a first list page: ${bar}.`, ...filled],
    };
  } finally {
    for (const site of sites) await site.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const of = (address: Address, query = '') => pathOf(address) + query;
const listOf = (kind: 'announcement' | 'partner', query = '') => of({ page: 'list', language: 'ar', kind }, query);
const page = (kind: 'announcement' | 'municipality' | 'topic' | 'partner') =>
  of({ page: 'document', language: 'ar', kind, slug: slugOf(kind, 7, 'ar') });

const asked: Record<string, string> = {
  announcement: page('announcement'),
  partner: page('partner'),
  front: of({ page: 'front', language: 'ar' }),
  'announcements, first page': listOf('announcement'),
  'announcements of a year': listOf('announcement', '?year=2000'),
  topic: page('topic'),
  municipality: page('municipality'),
  'partners, first page': listOf('partner'),
  'partners by language spoken': listOf('partner', '?language=so'),
  'partners by municipality, language and topic': listOf('partner', '?municipality=0107&language=so&topic=topic-7'),
  'feed of a language': of({ page: 'feed', language: 'ar', format: 'atom', of: null }),
  sitemap: '/sitemap.xml',
};

/** Throws `Refusal` for what is no size to measure. */
function documentsWanted(text = '100000'): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > few && number <= 200_000) return number;
  throw new Refusal(`BENCH_DOCUMENTS is "${text}". Set it to a whole number from ${few + 1} to 200000, such as 100000.`);
}

async function fill(dataFolder: string, size: number): Promise<number> {
  const began = performance.now();
  const writer = await openContentWriter({ dataFolder, databaseUrl: null });
  await writer.replaceAll(manyDocuments(size));
  await writer.close();
  return (performance.now() - began) / 1000;
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
