import axe from 'axe-core';
import type { Page } from 'playwright-core';
import type { Fault } from './fault.ts';
import { measureLayout } from './measure-layout.ts';

/** Every rule for WCAG 2.0 to 2.2 at A and AA, and those of good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Puts the scanner into the page that is open. The page's own policy keeps foreign script out, so its context needs bypassCSP. */
export async function prepareScan(page: Page): Promise<void> {
  await page.addScriptTag({ content: axe.source });
}

/** All faults of the open page as it is seen now. */
export async function scanPage(page: Page): Promise<Fault[]> {
  const { violations } = await page.evaluate(
    (values) => (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] }),
    tags,
  );
  const found = violations.flatMap(({ id, tags: own, nodes }) =>
    nodes.map(({ html }) => ({ rule: id, criteria: own.flatMap(criterionIn), place: html.slice(0, 200) })),
  );
  return [...found, ...(await page.evaluate(measureLayout))];
}

/** "wcag1410" → "1.4.10". */
function criterionIn(tag: string): string[] {
  const [, principle, guideline, criterion] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? [];
  return criterion === undefined ? [] : [`${principle}.${guideline}.${criterion}`];
}
