import { expect, it } from 'vitest';
import { inYears } from './in-years.ts';
import { exampleEntries } from '../testing/example-parts.ts';

it('groups news by year, in the order given', () => {
  expect(inYears(exampleEntries('da')).map(({ year, entries }) => [year, entries.length])).toEqual([
    ['2026', 3],
    ['2025', 1],
  ]);
});

it('keeps news without a date', () => {
  const undated = exampleEntries('da').map((entry) => ({ ...entry, date: null }));
  expect(inYears(undated)).toEqual([{ year: '–', entries: undated }]);
});
