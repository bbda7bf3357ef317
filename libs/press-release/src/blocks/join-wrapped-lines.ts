const shortest = 50;
const longest = 110;

/**
 * Lines that a mail program broke at a fixed width are one paragraph; lines that the writer ended are their own. They
 * were broken when all but the last come close to the same width.
 */
export function joinWrappedLines(lines: string[]): string[] {
  const width = Math.max(0, ...lines.map((line) => line.trim().length));
  const full = lines.slice(0, -1).every((line) => line.trim().length > width * 0.7);
  const wrapped = lines.length > 1 && width >= shortest && width <= longest && full;
  return wrapped ? [lines.join(' ')] : lines;
}
