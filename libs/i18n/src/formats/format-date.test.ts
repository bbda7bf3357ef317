import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '../languages.ts';
import { formatDate } from './format-date.ts';
import { dayOf, formatInstant } from './format-instant.ts';
import { formatRange } from './format-range.ts';

test.each([
  ['da', '15. april 2019'],
  ['en', '15 April 2019'],
  ['ar', '15 أبريل 2019'],
  ['fa', '15 آوریل 2019'],
  ['ur', '15 اپریل 2019'],
  ['ckb', '15ی نیسانی 2019'],
  ['ps', '15 اپریل 2019'],
  ['so', '15 Abriil 2019'],
  ['tr', '15 Nisan 2019'],
  ['uk', '15 квітня 2019 р.'],
  ['pl', '15 kwietnia 2019'],
  ['ti', '15 ሚያዝያ 2019'],
] as const)('a day in %s', (language, said) => {
  expect(formatDate(language, '2019-04-15')).toBe(said);
});

const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('every day has its own day and year in western digits in every language, and no invisible control', () => {
  fc.assert(
    fc.property(days, fc.constantFrom(...languages), (day, { tag }) => {
      const said = formatDate(tag, day);
      expect(said.match(/\p{Number}+/gu)).toEqual([String(Number(day.slice(8))), day.slice(0, 4)]);
      expect(said).not.toMatch(/[\u200e\u200f\u061c]/u);
    }),
  );
});

test.each(['2019-4-15', '2019-02-29', '15.04.2019', '', '2019-04-15T00:00:00Z'])('"%s" is no day', (text) => {
  expect(() => formatDate('da', text)).toThrow(`"${text}" is not a calendar day`);
});

test('an instant is said in Danish time, across midnight and when the clock is changed', () => {
  expect(formatInstant('da', '2019-04-15T08:05:00Z')).toBe('15. april 2019, 10.05');
  expect(formatInstant('ar', '2019-04-15T22:30:00Z')).toBe('16 أبريل 2019، 00.30');
  expect(formatInstant('da', '2026-03-29T00:59:59Z')).toBe('29. marts 2026, 01.59');
  expect(formatInstant('da', '2026-03-29T01:00:00Z')).toBe('29. marts 2026, 03.00');
  expect(dayOf('2025-12-31T23:30:00.000Z')).toBe('2026-01-01');
  expect(() => formatInstant('da', '2019-04-15')).toThrow('not an instant');
});

test('a range says once what its days share', () => {
  expect(formatRange('da', '2019-04-01', '2019-04-15')).toBe('1.–15. april 2019');
  expect(formatRange('ti', '2019-04-01', '2019-04-15')).toBe('1 ሚያዝያ 2019 – 15 ሚያዝያ 2019');
  expect(formatRange('da', '2019-04-15', '2019-04-15')).toBe('15. april 2019');
  expect(() => formatRange('da', '2019-04-15', '2019-04-01')).toThrow('cannot run');
});

test('a range has western digits and no invisible control in any language', () => {
  fc.assert(
    fc.property(days, days, fc.constantFrom(...languages), (a, b, { tag }) => {
      const said = formatRange(tag, a < b ? a : b, a < b ? b : a);
      expect(said.replaceAll(/[0-9]/gu, '')).not.toMatch(/\p{Number}|[\u200e\u200f\u061c]/u);
    }),
  );
});
