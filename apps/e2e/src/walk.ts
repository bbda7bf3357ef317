import type { Page } from 'playwright-core';

/** Presses the key through the whole open page; answers what was wrong on the way. */
export async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<string[]> {
  const faults: string[] = [];
  const stops = await page.evaluate(numberStops);
  const order = Array.from({ length: stops }, (_, index) => (key === 'Tab' ? index : stops - 1 - index));
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.evaluate(() => getSelection()?.removeAllRanges());
  for (const stop of order) {
    await page.keyboard.press(key);
    faults.push(...(await page.evaluate(faultsOfStop, stop)));
  }
  return faults;
}

/** Counts what Tab should stop at, and numbers it in the order of the document. In the browser. */
function numberStops(): number {
  const candidates = [...document.querySelectorAll<HTMLElement>('a[href], button, input:not([type=hidden]), select, summary, textarea')];
  const stops = candidates.filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled'));
  stops.forEach((element, index) => (element.dataset['stop'] = String(index)));
  return stops.length;
}

/** In the browser. */
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
  const within = (value: number, most: number) => Math.min(Math.max(value, 0), most - 1);
  const middle = [(box.left + box.right) / 2, (box.top + box.bottom) / 2] as const;
  const corners = [box.left + 3, box.right - 3].flatMap((x) => [box.top + 3, box.bottom - 3].map((y) => [x, y] as const));
  for (const [x, y] of [middle, ...corners]) {
    const at = document.elementFromPoint(within(x, innerWidth), within(y, innerHeight));
    if (!at || !(element.contains(at) || at.contains(element))) faults.push(`covered by ${at?.outerHTML.slice(0, 60)}: ${name}`);
  }
  return faults;
}
