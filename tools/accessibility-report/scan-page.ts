import { languages } from '@flersprog/i18n';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { checkWording } from './check-wording.ts';
import type { Fault } from './fault.ts';
import { faultsHeard } from './faults-heard.ts';
import { hearPage } from './hear-page.ts';
import { measureLayout } from './measure-layout.ts';
import { measureTargets } from './measure-targets.ts';
import { criterionIn, tags } from './rules.ts';

/** Pixels (WCAG 2.5.8). */
const smallestTarget = 24;

/** Puts the scanner into the page that is open, past the page's own policy and whether or not its scripts run. */
export async function prepareScan(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  await page.evaluate(doWithoutTimers);
}

/** What is wrong with the open page however it is seen: what it says to those who hear it, with everything unfolded. */
export async function listenToPage(page: Page): Promise<Fault[]> {
  await page.evaluate(unfold, true);
  const lettersOf = Object.fromEntries(languages.map(({ tag, script }) => [tag, script.charAt(0).toUpperCase() + script.slice(1)]));
  const faults = [...faultsHeard(await hearPage(page)), ...(await page.evaluate(checkWording, lettersOf))];
  await page.evaluate(unfold, false);
  return faults;
}

/** All faults of the open page as it is seen now, and with everything unfolded that a reader can unfold. */
export async function scanPage(page: Page): Promise<Fault[]> {
  const folded = await faultsIn(page, 'html');
  if (!(await page.evaluate(unfold, true))) return folded;
  const unfolded = await faultsIn(page, 'details');
  await page.evaluate(unfold, false);
  return [...folded, ...unfolded];
}

async function faultsIn(page: Page, part: string): Promise<Fault[]> {
  const { violations } = await page.evaluate(
    ([where, values]) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(where, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] }),
    [part, tags] as const,
  );
  const found = violations.flatMap(({ id, tags: own, nodes }) =>
    nodes.map(({ html }) => ({ rule: id, criteria: own.flatMap(criterionIn), place: html.slice(0, 200) })),
  );
  return [...found, ...(await page.evaluate(measureLayout)), ...(await page.evaluate(measureTargets, smallestTarget))];
}

/** Where a page's scripts are off no timer fires, and axe takes its breaths with timers of no length. In the browser. */
function doWithoutTimers(): void {
  if (matchMedia('(scripting: enabled)').matches) return;
  globalThis.setTimeout = ((next: () => void, wait?: number) => {
    if (!wait) void Promise.resolve().then(next);
    return 0;
  }) as typeof setTimeout;
}

/** Answers whether there is anything to unfold. In the browser. */
function unfold(open: boolean): boolean {
  const folded = [...document.querySelectorAll('details')];
  for (const one of folded) one.open = open;
  return folded.length > 0;
}
