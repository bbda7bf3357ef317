/** What readers of the journeys give away when they ask: none of it may stand in any line the product prints. */
export const traces = {
  browser: 'Mozilla/5.0 (en laesers-egen-browser-4711)',
  network: '203.0.113.47',
  words: 'ord-som-en-laeser-soegte-4711',
} as const;

/** The printed lines that tell of a reader. */
export const linesWithTraces = (printed: string): string[] =>
  printed.split('\n').filter((line) => Object.values(traces).some((trace) => line.toLowerCase().includes(trace.toLowerCase())));
