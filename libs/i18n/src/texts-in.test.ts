import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languageOf, languages } from './languages.ts';
import { stripControls } from './strip-controls.ts';
import type { TextKey } from './text-keys.ts';
import { textParts, textsIn } from './texts-in.ts';

test('says a text in the language asked for, several languages at once', () => {
  expect([textsIn('da')('frame:skip'), textsIn('ar')('frame:skip'), textsIn('da')('frame:skip')]).toEqual([
    'Gå til teksten',
    'انتقل إلى النص',
    'Gå til teksten',
  ]);
});

test('Arabic uses its six plural forms', () => {
  const say = textsIn('ar');
  expect([0, 1, 2, 3, 11, 100].map((count) => say('partners:count', { count }))).toEqual([
    'لا جمعيات',
    'جمعية واحدة',
    'جمعيتان',
    '3 جمعيات',
    '11 جمعية',
    '100 جمعية',
  ]);
});

test('Ukrainian and Polish use their four plural forms', () => {
  expect([1, 2, 5, 21].map((count) => textsIn('uk')('partners:count', { count }))).toEqual([
    '1 організація',
    '2 організації',
    '5 організацій',
    '21 організація',
  ]);
  expect([1, 2, 5].map((count) => textsIn('pl')('partners:count', { count }))).toEqual([
    '1 stowarzyszenie',
    '2 stowarzyszenia',
    '5 stowarzyszeń',
  ]);
});

test('counts are written with Danish marks, years without', () => {
  expect(textsIn('da')('announcements:yearCount', { year: 2019, count: 1200 })).toBe('2019: 1.200 nyheder');
});

test('a name in a sentence is isolated where it could disturb', () => {
  expect(textsIn('ar')('municipality:news', { municipality: 'Aalborg' })).toBe('أخبار \u2068Aalborg\u2069');
  expect(textsIn('da')('municipality:news', { municipality: 'Aalborg' })).toBe('Nyt fra Aalborg');
});

test('a value is said as it is, whatever it looks like', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('$t(frame:skip)', '{{name}}', '$&', '<b>')), (name) => {
      const said = stripControls(textsIn('da')('feeds:newsOf', { name }));
      expect(said).toBe(`Nyheder: ${stripControls(name)}`);
    }),
  );
});

test('a missing value is an error that names text and value', () => {
  expect(() => textsIn('da')('help:danger')).toThrow('"help:danger" needs a value for {{phone}}');
});

test('a wrong key does not compile, and is an error when forced', () => {
  // @ts-expect-error -- there is no such key
  const key: TextKey = 'frame:nothing';
  expect(() => textsIn('da')(key)).toThrow('No interface text');
});

test('a sentence can be had in pieces around its values', () => {
  expect(textParts('da', 'help:danger')).toEqual(['Er du i fare nu? Ring ', { value: 'phone' }]);
  expect(textParts('ar', 'partners:count', 3)).toEqual([{ value: 'count' }, ' جمعيات']);
});

test.each(languages.map(({ tag }) => tag))('pieces and sentence say the same in %s', (tag) => {
  const joined = textParts(tag, 'frame:pageOf')
    .map((part) => (typeof part === 'string' ? part : part.value === 'page' ? '2' : '3'))
    .join('');
  expect(textsIn(tag)('frame:pageOf', { page: 2, pages: 3 })).toBe(joined);
  expect(languageOf(tag).tag).toBe(tag);
});
