import { findBrowser } from '../browser/find-browser.ts';
import { longStep } from '../progress/long-step.mjs';
import { Refusal } from '../refusal.ts';
import { lighthouse, openLighthouse, type Lighthouse } from './lighthouse/ask-lighthouse.ts';
import { pagesToMeasure, readChoice } from './lighthouse/choice.ts';
import type { LighthouseReport } from './lighthouse/report.ts';
import { rowOf, columns } from './lighthouse/rows.ts';
import type { Product } from './product.ts';
import { nameOf, readSitemap, type SitemapPage } from './sitemap.ts';
import type { Table } from './table.ts';

const atMostMs = 40 * 60_000;

/**
 * Lighthouse on an emulated phone: twelve kinds of page in Danish and Arabic, three times each; `LIGHTHOUSE_KINDS`,
 * `LIGHTHOUSE_LANGUAGES` and `LIGHTHOUSE_RUNS` make it fewer. Stopped (Ctrl+C) or after forty minutes, it answers the rows it has.
 */
export async function measureWithLighthouse({ siteUrl }: Product): Promise<Table> {
  const choice = readChoice(process.env);
  const browser = findBrowser();
  if ('missing' in browser) throw new Refusal(browser.missing);
  const pages = pagesToMeasure(await readSitemap(siteUrl), choice);
  const interrupt = new AbortController();
  process.once('SIGINT', () => interrupt.abort());
  const signal = AbortSignal.any([interrupt.signal, AbortSignal.timeout(atMostMs)]);
  const rows: (string | number)[][] = [];
  await longStep('Asking Lighthouse', async ({ say }) => {
    const asked = await openLighthouse(browser.path, signal);
    try {
      for (const [index, page] of pages.entries()) {
        const reports = await reportsOn(page, siteUrl, choice.runs, asked, signal, (count) =>
          say(`page ${index + 1} of ${pages.length}, ${nameOf(page.address)} in ${page.address.language}, run ${count} of ${choice.runs}`),
        );
        if (reports.length > 0) rows.push(rowOf(page, reports));
        if (signal.aborted) break;
      }
    } finally {
      await asked.close();
    }
  });
  const stopped = signal.aborted ? [`Stopped: ${rows.length} of ${pages.length} pages, the last perhaps with fewer runs.`] : [];
  return { columns, rows, notes: [`${lighthouse}, mobile, simulated throttling, one Chromium for all; median of the runs.`, ...stopped] };
}

/** As many reports as could be had: a run that fails for good is left out, and the row says how many there were. */
async function reportsOn(
  page: SitemapPage,
  siteUrl: string,
  runs: number,
  asked: Lighthouse,
  signal: AbortSignal,
  onRun: (count: number) => void,
): Promise<LighthouseReport[]> {
  const reports: LighthouseReport[] = [];
  for (let count = 1; count <= runs && !signal.aborted; count++) {
    onRun(count);
    const what = reports.length === 0 ? 'everything' : 'performance';
    const report = await asked.ask(siteUrl + page.path, what).catch((error: unknown) => {
      if (!signal.aborted) process.stderr.write(`\n${page.path}, run ${count}: ${String(error).split('\n')[0]}\n`);
    });
    if (report) reports.push(report);
  }
  return reports;
}
