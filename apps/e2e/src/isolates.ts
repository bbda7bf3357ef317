/** Marks that keep a text apart from what stands beside it where there is no markup (UAX #9). */
export const isolates = /[\u2068\u2069]/g;

/** Whether every isolate is closed and none closes what was not opened. */
export function isBalanced(text: string): boolean {
  let open = 0;
  for (const control of text.match(isolates) ?? []) {
    open += control === '\u2068' ? 1 : -1;
    if (open < 0) return false;
  }
  return open === 0;
}
