import type { Fault } from './fault.ts';

/**
 * What axe does not measure, in the page itself (this function is sent to the browser, so it stands alone): sideways
 * scrolling (1.4.10), and text that is cut off when a reader spaces it out (1.4.12).
 */
export function measureLayout(): Fault[] {
  const short = (element: Element) => element.outerHTML.slice(0, 160);
  const visible = (element: Element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
  const faults: Fault[] = [];

  const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (overflow() > 0) faults.push({ rule: 'sideways scroll', criteria: ['1.4.10'], place: `${overflow()} px too wide` });

  const isHidden = (box: DOMRect) => box.width <= 1 || box.height <= 1;
  const spaced = new CSSStyleSheet();
  spaced.replaceSync(
    `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }`,
  );
  document.adoptedStyleSheets = [spaced];
  if (overflow() > 0) faults.push({ rule: 'spaced text', criteria: ['1.4.12'], place: `${overflow()} px too wide` });
  for (const element of document.body.querySelectorAll('*')) {
    const { overflowX, overflowY } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    if (!visible(element) || isHidden(box) || element.tagName === 'INPUT' || element.tagName === 'SELECT') continue;
    const cut =
      (overflowX !== 'visible' && overflowX !== 'auto' && element.scrollWidth > element.clientWidth + 1) ||
      (overflowY !== 'visible' && overflowY !== 'auto' && element.scrollHeight > element.clientHeight + 1);
    if (cut) faults.push({ rule: 'spaced text', criteria: ['1.4.12'], place: `cut off: ${short(element)}` });
    // Past the edge where a line begins nothing can be scrolled to, so no scroll bar tells of it.
    if (element.children.length === 0 && (box.left < -1 || box.right > document.documentElement.clientWidth + 1))
      faults.push({ rule: 'spaced text', criteria: ['1.4.12'], place: `past the edge: ${short(element)}` });
  }
  document.adoptedStyleSheets = [];
  return faults;
}
