import type { Fault } from './fault.ts';

/**
 * Targets that are lower or narrower than so many pixels (2.5.8), in the page itself: this function is sent to the
 * browser, so it stands alone. A link in a line of text is excepted by the criterion, and a label counts with its field.
 */
export function measureTargets(smallest: number): Fault[] {
  const faults: Fault[] = [];
  for (const target of document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary, textarea')) {
    const box = target.getBoundingClientRect();
    const { display, visibility } = getComputedStyle(target);
    if (display === 'inline' || visibility !== 'visible' || box.width <= 1 || box.height <= 1) continue;
    const label = target.closest('label')?.getBoundingClientRect();
    const [width, height] = [Math.max(box.width, label?.width ?? 0), Math.max(box.height, label?.height ?? 0)];
    const place = `${width.toFixed(1)} × ${height.toFixed(1)} px: ${target.outerHTML.slice(0, 160)}`;
    if (width < smallest - 0.1 || height < smallest - 0.1) faults.push({ rule: 'small target', criteria: ['2.5.8'], place });
  }
  return faults;
}
