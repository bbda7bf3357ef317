import type { Browser, Page } from 'playwright-core';
import type { Fault } from './fault.ts';
import type { SamplePage } from './sample-pages.ts';
import { listenToPage, prepareScan, scanPage } from './scan-page.ts';
import { nameOfWay, seeAs, waysOfSeeing, type WayOfSeeing } from './ways-of-seeing.ts';

export interface FaultOnPage extends Fault {
  url: string;
  way: string;
}

/** Answer of a scan: how much was looked at, and everything wrong. */
export interface Scan {
  pages: number;
  views: number;
  faults: FaultOnPage[];
}

type Place = Pick<SamplePage, 'url'>;

const atOnce = 2;

/** Looks at every page in every way of seeing. A page is opened with scripts and without, and seen in turn each way. */
export async function scanSite(browser: Browser, pages: readonly Place[], ways: readonly WayOfSeeing[] = waysOfSeeing): Promise<Scan> {
  const faults: FaultOnPage[] = [];
  for (const script of new Set(ways.map((way) => way.script))) {
    const own = ways.filter((way) => way.script === script);
    const waiting = [...pages];
    const work = async () => {
      const context = await browser.newContext({ javaScriptEnabled: script, reducedMotion: 'reduce' });
      const page = await context.newPage();
      for (let next = waiting.shift(); next; next = waiting.shift()) faults.push(...(await scanInTurn(page, next.url, own)));
      await context.close();
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, pages.length) }, work));
  }
  return { pages: pages.length, views: pages.length * ways.length, faults };
}

async function scanInTurn(page: Page, url: string, ways: readonly WayOfSeeing[]): Promise<FaultOnPage[]> {
  await page.goto(url);
  await prepareScan(page);
  const however = ways[0]?.script ? 'however seen' : 'however seen, no script';
  const faults = (await listenToPage(page)).map((fault) => ({ ...fault, url, way: however }));
  for (const way of ways) {
    await seeAs(page, way);
    faults.push(...(await scanPage(page)).map((fault) => ({ ...fault, url, way: nameOfWay(way) })));
  }
  return faults;
}

/** "http://…/da, 320 px, dark: color-contrast <a …>", for whoever must mend it. */
export const sayFault = ({ url, way, rule, place }: FaultOnPage): string => `${url}, ${way}: ${rule} ${place}`;
