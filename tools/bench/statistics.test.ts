import { expect, test } from 'vitest';
import { median, quantile } from './statistics.ts';
import { formatTable } from './table.ts';

test('the median is the value in the middle, whatever the order', () => {
  expect(median([9, 1, 5])).toBe(5);
});

test('p99 of fifty values is the largest', () => {
  expect(
    quantile(
      Array.from({ length: 50 }, (_, index) => index),
      0.99,
    ),
  ).toBe(49);
});

test('a table is aligned, numbers to the right, three figures', () => {
  expect(
    formatTable({
      columns: ['what', 'ms'],
      rows: [
        ['site', 12.345],
        ['desk', 1234.5],
      ],
      notes: ['Median.'],
    }),
  ).toBe(['', 'what    ms', '----  ----', 'site  12.3', 'desk  1235', '  Median.'].join('\n'));
});
