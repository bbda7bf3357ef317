/**
 * Counts what the site asks the store for, page by page: `cold` when the page is not kept, `warm` when it is. What the site
 * remembers between pages (its settings, the municipalities) is asked for once, before the first page.
 * Usage: node count-statements.ts <path>… with the settings in the environment; prints JSON.
 */
import { everythingTag } from '@flersprog/content';
import { readSettings } from '@flersprog/settings';
import { builtPages } from './built-pages.ts';
import { errorLog } from './report.ts';
import { startSite } from './start-site.ts';

const settings = { ...readSettings(process.env), sitePort: 0 };
let sent: string[] = [];
const { port, site, stop } = await startSite({
  settings,
  ...(await builtPages(settings)),
  cacheBytes: 64 * 1024 * 1024,
  reportError: errorLog(),
  onStatement: (name) => sent.push(name),
});

async function statementsOf(path: string): Promise<string[]> {
  sent = [];
  const answer = await fetch(`http://${settings.host}:${port}${path}`);
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return sent;
}

const counted = [];
await Promise.all([site.known.site(), site.known.municipalities()]);
for (const path of process.argv.slice(2)) {
  site.cache.forget([everythingTag]);
  counted.push({ path, cold: await statementsOf(path), warm: await statementsOf(path) });
}
process.stdout.write(JSON.stringify(counted));
await stop();
