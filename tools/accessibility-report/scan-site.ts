import type { Browser } from 'playwright-core';
import type { Fault } from './fault.ts';
import type { SamplePage } from './sample-pages.ts';
import { prepareScan, scanPage } from './scan-page.ts';
import { nameOfWay, seeAs, waysOfSeeing } from './ways-of-seeing.ts';

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

const atOnce = 2;

/** Looks at every page in every way of seeing. A page is opened once, and seen in turn each way. */
export async function scanSite(browser: Browser, pages: readonly SamplePage[]): Promise<Scan> {
  const waiting = [...pages];
  const faults: FaultOnPage[] = [];
  const work = async () => {
    const context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
    const page = await context.newPage();
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { url } = next;
      await page.goto(url);
      await prepareScan(page);
      for (const way of waysOfSeeing) {
        await seeAs(page, way);
        faults.push(...(await scanPage(page)).map((fault) => ({ ...fault, url, way: nameOfWay(way) })));
      }
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { pages: pages.length, views: pages.length * waysOfSeeing.length, faults };
}

/** "http://…/da, 320 px, dark: color-contrast <a …>", for whoever must mend it. */
export const sayFault = ({ url, way, rule, place }: FaultOnPage): string => `${url}, ${way}: ${rule} ${place}`;
