import { openBrowser } from '@flersprog/tools/open-browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

const sample = inject('sample');
const kinds = ['front', 'list of municipality', 'list of partner', 'announcement', 'municipality', 'leave-no-trace', 'choice of language'];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const pages = sample.filter(({ kind, language }) => kinds.includes(kind) && language !== 'uk');

describe.each([1280, 320])('with the Tab key at %i pixels', (width) => {
  test.each(pages.map(({ kind, language, url }) => [kind, language, url] as const))(
    'the page "%s" (%s) is walked in the order it is read, every stop in sight and marked',
    async (_kind, _language, url) => {
      const page = await browser.newPage({ viewport: { width, height: 700 } });
      await page.goto(url);
      expect(await walk(page)).toEqual([]);
      await page.close();
    },
  );
});

/** Presses Tab through the whole page; answers what was wrong on the way. */
async function walk(page: Page): Promise<string[]> {
  const faults: string[] = [];
  const stops = await page.evaluate(focusable);
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab');
    faults.push(...(await page.evaluate(faultsOfStop, stop)));
  }
  return faults;
}

/** Counts what Tab should stop at, and numbers it in the order of the document. In the browser. */
function focusable(): number {
  const candidates = [...document.querySelectorAll<HTMLElement>('a[href], button, input:not([type=hidden]), select, summary, textarea')];
  const stops = candidates.filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled'));
  stops.forEach((element, index) => (element.dataset['stop'] = String(index)));
  return stops.length;
}

function faultsOfStop(expected: number): string[] {
  const element = document.activeElement as HTMLElement;
  const name = element.outerHTML.slice(0, 120);
  if (element.dataset['stop'] !== String(expected)) return [`stop ${expected} was ${name}`];
  const faults: string[] = [];
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  if ((outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) && boxShadow === 'none') faults.push(`no mark of focus: ${name}`);
  const box = element.getClientRects()[0]!;
  const inSight = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  if (!inSight) return [...faults, `out of sight: ${name}`];
  const at = document.elementFromPoint(
    Math.min(Math.max((box.left + box.right) / 2, 0), innerWidth - 1),
    Math.min(Math.max((box.top + box.bottom) / 2, 0), innerHeight - 1),
  );
  if (!at || !(element.contains(at) || at.contains(element))) faults.push(`covered by ${at?.outerHTML.slice(0, 60)}: ${name}`);
  return faults;
}
