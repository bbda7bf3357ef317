/** A table to print: numbers and texts, the first column named by the row. */
export interface Table {
  columns: readonly string[];
  rows: readonly (readonly (string | number)[])[];
  /** Sentences that belong under the table. */
  notes?: readonly string[];
}

/** Pure: the table as aligned text, numbers to the right. */
export function formatTable({ columns, rows, notes = [] }: Table): string {
  const texts = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? roundedText(cell) : cell)));
  const widths = columns.map((column, index) => Math.max(...[column, ...texts.map((row) => row[index] ?? '')].map((text) => text.length)));
  const line = (cells: readonly string[], isNumber: (index: number) => boolean) =>
    cells.map((cell, index) => (isNumber(index) ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0))).join('  ');
  const isNumeric = (index: number) => rows.some((row) => typeof row[index] === 'number');
  const body = texts.map((row) => line(row, isNumeric));
  return [
    '',
    line(columns, isNumeric),
    widths.map((width) => '-'.repeat(width)).join('  '),
    ...body,
    ...notes.map((note) => `  ${note}`),
  ].join('\n');
}

/** Three figures that count, thousands kept whole: 0.0123, 1.23, 12.3, 1234. */
function roundedText(value: number): string {
  return Number.isInteger(value) || Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
