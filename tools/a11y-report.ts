/**
 * `npm run a11y-report [-- ADDRESS]`: scans the site at the address, or a product started for it, and writes what an
 * accessibility statement needs to know: Markdown to read, JSON to count on.
 */
import axe from 'axe-core';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from './accessibility-report/assess.ts';
import { readContact } from './accessibility-report/read-contact.ts';
import { samplePages } from './accessibility-report/sample-pages.ts';
import { sayReport } from './accessibility-report/say-report.ts';
import { scanSite } from './accessibility-report/scan-site.ts';
import { withProduct } from './bench/product.ts';
import { openBrowser } from './browser/open-browser.ts';
import { Refusal, runCommand } from './refusal.ts';
import { root } from './root.ts';

const folder = join(root, '.cache/accessibility-report');

function siteIn([address, ...more]: readonly string[]): string | null {
  if (address === undefined) return null;
  if (more.length > 0 || !URL.canParse(address))
    throw new Refusal('Name one site, or none to have one started. Example: npm run a11y-report -- http://127.0.0.1:3000');
  return new URL(address).origin;
}

async function report(site: string): Promise<void> {
  const sample = await samplePages(site).catch((error: unknown) => {
    throw new Refusal(`The sitemap of ${site} could not be read; is the site running? ${String((error as Error).cause ?? error)}`);
  });
  const browser = await openBrowser();
  const scan = await scanSite(browser, sample);
  const tools = [`axe-core ${axe.version}`, `Chromium ${browser.version()}`];
  await browser.close();
  const found = assess(site, sample, scan, { date: new Date().toISOString().slice(0, 10), tools, contact: await readContact(site) });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'report.json'), `${JSON.stringify(found, null, 2)}\n`);
  writeFileSync(join(folder, 'report.md'), sayReport(found));
  process.stdout.write(`${sayReport(found)}\nWritten: ${folder}/report.md and report.json\n`);
}

await runCommand(async () => {
  const site = siteIn(process.argv.slice(2));
  if (site === null) await withProduct(({ siteUrl }) => report(siteUrl));
  else await report(site);
  return 0;
});
