import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findBrowser } from '../browser/find-browser.ts';
import { Refusal } from '../refusal.ts';
import { readLighthouseReport, type LighthouseReport } from './lighthouse-report.ts';
import type { Product } from './product.ts';
import { nameOf, oneOfEach, readSitemap, type SitemapPage } from './sitemap.ts';
import { median } from './statistics.ts';
import type { Table } from './table.ts';

const run = promisify(execFile);

/** Not a dependency of the project: npx fetches it when this is run. */
const lighthouse = 'lighthouse@13.5.0';
const languages = ['da', 'ar'];
const mostKinds = 12;
const runsOfEach = 3;
const flags =
  '--headless=new --no-sandbox --disable-gpu --disable-quic --disable-background-networking --disable-component-update --disable-sync';

/**
 * Lighthouse on an emulated phone: twelve kinds of page in Danish and Arabic, three times each. `LIGHTHOUSE_PAGES` and
 * `LIGHTHOUSE_RUNS` make it fewer.
 */
export async function measureWithLighthouse({ siteUrl }: Product): Promise<Table> {
  const browser = findBrowser();
  if ('missing' in browser) throw new Refusal(browser.missing);
  const runs = countIn('LIGHTHOUSE_RUNS', runsOfEach);
  const rows: (string | number)[][] = [];
  for (const page of pagesToMeasure(await readSitemap(siteUrl), countIn('LIGHTHOUSE_PAGES', mostKinds))) {
    const reports: LighthouseReport[] = [];
    for (let count = 0; count < runs; count++) reports.push(await oneReport(siteUrl + page.path, browser.path));
    const of = (key: Exclude<keyof LighthouseReport, 'failed'>) => median(reports.map((report) => report[key]));
    const failed = [...new Set(reports.flatMap((report) => report.failed))].join(' ');
    const scores = [of('performance'), of('accessibility'), of('bestPractices'), of('seo')].map((score) => score.toFixed(2));
    const counts = [of('shift'), of('longTasks'), of('longestTask'), of('bytes'), of('requests')];
    rows.push([nameOf(page.address), page.address.language, ...scores, ...counts, failed]);
  }
  return {
    columns: [
      'page',
      'language',
      'performance',
      'accessibility',
      'practices',
      'seo',
      'CLS',
      'long tasks',
      'longest, ms',
      'bytes',
      'requests',
      'not passed',
    ],
    rows,
    notes: [`${lighthouse}, mobile, simulated throttling; median of ${runs}.`],
  };
}

function countIn(variable: string, otherwise: number): number {
  const value = process.env[variable];
  if (value === undefined || value === '') return otherwise;
  if (!/^[1-9]\d?$/.test(value)) throw new Refusal(`${variable} is "${value}", but must be a number from 1 to 99. Example: ${variable}=1`);
  return Number(value);
}

/** Pure: the first kinds by name, in both languages. */
function pagesToMeasure(pages: readonly SitemapPage[], kinds: number): SitemapPage[] {
  const found = oneOfEach(pages, languages).toSorted((a, b) => nameOf(a.address).localeCompare(nameOf(b.address)));
  const names = [...new Set(found.map(({ address }) => nameOf(address)))].slice(0, kinds);
  return found.filter(({ address }) => names.includes(nameOf(address)));
}

/** Lighthouse now and then loses the beginning of its own trace ("please run Lighthouse again"), which says nothing of the page. */
async function oneReport(url: string, browser: string): Promise<LighthouseReport> {
  try {
    return await reportOn(url, browser);
  } catch {
    return reportOn(url, browser);
  }
}

async function reportOn(url: string, browser: string): Promise<LighthouseReport> {
  const folder = mkdtempSync(join(tmpdir(), 'flersprog-lighthouse-'));
  const file = join(folder, 'report.json');
  try {
    const options = ['--output=json', `--output-path=${file}`, '--quiet', `--chrome-flags=${flags}`];
    await run('npx', ['--yes', lighthouse, url, ...options], { env: { ...process.env, CHROME_PATH: browser } });
    return readLighthouseReport(JSON.parse(readFileSync(file, 'utf8')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
