import { expect, test } from 'vitest';
import { stripControls } from '../strip-controls.ts';
import { languages } from '../languages.ts';
import { compareIn } from './compare-in.ts';
import { formatCount } from './format-count.ts';
import { formatList, listParts } from './format-list.ts';
import { formatYear } from './format-year.ts';

test.each([
  ['da', 'A, B og C'],
  ['en', 'A, B and C'],
  ['ar', 'A وB وC'],
  ['fa', 'A، B و C'],
  ['ur', 'A، B اور C'],
  ['ckb', 'A، B و C'],
  ['ps', 'A، B او C'],
  ['so', 'A, B iyo C'],
  ['tr', 'A, B ve C'],
  ['uk', 'A, B і C'],
  ['pl', 'A, B i C'],
  ['ti', 'A፣ Bን Cን'],
] as const)('three names in %s', (language, said) => {
  expect(stripControls(formatList(language, ['A', 'B', 'C']))).toBe(said);
});

test('each name is isolated from right to left', () => {
  expect(formatList('ar', ['Sawa', 'Bo Trivsel'])).toBe('\u2068Sawa\u2069 و\u2068Bo Trivsel\u2069');
});

test.each(languages)('the pieces of a list name every item once, in order, in $danishName', ({ tag }) => {
  for (const length of [0, 1, 2, 5]) {
    const items = listParts(tag, length).flatMap((part) => (typeof part === 'string' ? [] : [part.item]));
    expect(items).toEqual(Array.from({ length }, (_, index) => index));
  }
});

test('figures have Danish marks in every language; a year has none', () => {
  expect(formatCount('en', 1234.5)).toBe('1.234,5');
  expect(formatYear(2019)).toBe('2019');
});

test('Danish names stand in Danish order', () => {
  const names = ['Ærø', 'Århus', 'Aalborg', 'Østerbro', 'Vejle', 'Aabenraa'];
  expect(names.sort(compareIn('da'))).toEqual(['Vejle', 'Ærø', 'Østerbro', 'Aabenraa', 'Aalborg', 'Århus']);
});
