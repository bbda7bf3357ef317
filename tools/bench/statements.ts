import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../root.ts';
import type { Product } from './product.ts';
import { nameOf, oneOfEach, readSitemap } from './sitemap.ts';
import type { Table } from './table.ts';

const run = promisify(execFile);

/** A site of its own on the same store counts what it asks: for a page with nothing remembered, then for the same page again. */
export async function countStatements({ siteUrl, environment }: Product): Promise<Table> {
  const pages = oneOfEach(await readSitemap(siteUrl), ['da', 'ar']);
  const script = join(root, 'apps/web/server/count-statements.ts');
  const { stdout } = await run(process.execPath, [script, ...pages.map(({ path }) => path)], {
    env: { ...environment, FLERSPROG_SITE_PORT: '0' },
  });
  const counted = JSON.parse(stdout) as { path: string; cold: string[]; warm: string[] }[];
  const rows = counted.map(({ path, cold, warm }) => {
    const page = pages.find((candidate) => candidate.path === path);
    return [page ? nameOf(page.address) : path, page?.address.language ?? '', cold.length, warm.length, cold.join(' ')];
  });
  return {
    columns: ['page', 'language', 'cold', 'warm', 'which (cold)'],
    rows: rows.sort((a, b) => String(a[0]).localeCompare(String(b[0]))),
    notes: ['Cold: the page is not kept; the site’s settings and the municipalities are. Bars: cold 3, warm 0.'],
  };
}
