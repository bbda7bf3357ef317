import { openBrowser } from '@flersprog/tools/open-browser';
import { sampleLanguages } from '@flersprog/tools/accessibility-report/sample-pages';
import { sayFault, scanSite } from '@flersprog/tools/accessibility-report/scan-site';
import { waysOfSeeing } from '@flersprog/tools/accessibility-report/ways-of-seeing';
import { listenerOn } from '@flersprog/tools/process-cpu';
import { rename } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { alternatesOf } from './alternates.ts';

const { site, desk, dataFolder, pid } = inject('product');
const store = path.join(dataFolder, 'content.sqlite');
let places: { url: string }[];
const statuses = () => Promise.all(places.map(async ({ url }) => (await fetch(url)).status));

let browser: Browser;
beforeAll(async () => {
  const lists = await alternatesOf(`${site}da/nyheder`);
  // Announcements that only the store knows not to be there, and nobody has asked for: the rest is served from what is kept.
  places = sampleLanguages.map((language) => ({ url: `${lists.get(language)}/spurgt-om-uden-lager` }));
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('the page for readers while the store is away has no fault, and goes when the store is back', async () => {
  const everywhere = (status: number) => places.map(() => status);
  // A desk that runs would make the store anew at once.
  const hanging = listenerOn(Number(new URL(desk).port), pid);
  process.kill(hanging, 'SIGSTOP');
  await rename(store, `${store}.away`);
  try {
    await expect.poll(statuses, { timeout: 10_000 }).toEqual(everywhere(503));
    const { faults } = await scanSite(
      browser,
      places,
      waysOfSeeing.filter(({ script }) => script),
    );
    expect(faults.map(sayFault)).toEqual([]);
    expect(await statuses()).toEqual(everywhere(503));
  } finally {
    await rename(`${store}.away`, store);
    process.kill(hanging, 'SIGCONT');
  }
  await expect.poll(statuses, { timeout: 10_000 }).toEqual(everywhere(404));
});
