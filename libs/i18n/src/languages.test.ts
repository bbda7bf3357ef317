import { expect, test } from 'vitest';
import { faultsInLanguages } from './check-languages.ts';
import type { LanguageLine } from './check-languages.ts';
import { isLanguage, languageOf, languages } from './languages.ts';
import type { LanguageTag } from './languages.ts';

const swedish: LanguageLine = {
  tag: 'sv',
  autonym: 'Svenska',
  danishName: 'svensk',
  direction: 'ltr',
  script: 'latin',
  fallbacks: ['da'],
};

test('the table has twelve languages and no faults', () => {
  expect(languages).toHaveLength(12);
  expect(faultsInLanguages(languages)).toEqual([]);
});

test('a thirteenth language is one more line', () => {
  expect(faultsInLanguages([...languages, swedish])).toEqual([]);
});

test.each([
  [{ tag: 'SV' }, 'SV is not a BCP-47 tag in its usual spelling'],
  [{ tag: 'x_y' }, 'x_y is not a BCP-47 tag in its usual spelling'],
  [{ tag: 'tlh' }, 'tlh has plural rules that Intl does not know'],
  [{ autonym: '' }, 'sv has a name of its own ("") without latin letters'],
  [{ autonym: 'Шведська' }, 'sv has a name of its own ("Шведська") without latin letters'],
  [{ autonym: 'Svenska\u200e' }, 'sv has a name of its own with stray spaces or controls'],
  [{ danishName: ' ' }, 'sv has no Danish name'],
  [{ direction: 'rtl' }, 'sv runs rtl, but latin script runs ltr'],
  [{ fallbacks: ['no'] }, 'sv falls back to "no", which is not in the table'],
  [{ fallbacks: ['sv'] }, 'sv falls back to itself'],
  [{ tag: 'da', fallbacks: [] }, 'Two lines have the tag "da"'],
] as [Partial<LanguageLine>, string][])('a line with %o is refused', (change, fault) => {
  expect(faultsInLanguages([...languages, { ...swedish, ...change }])).toContain(fault);
});

test('a circle of fallbacks is found over several lines', () => {
  const lines = [
    { ...swedish, fallbacks: ['nn'] },
    { ...swedish, tag: 'nn', autonym: 'Norsk nynorsk', danishName: 'nynorsk', fallbacks: ['sv'] },
  ];
  expect(faultsInLanguages(lines)).toEqual(['sv falls back to itself', 'nn falls back to itself']);
});

test('only exact tags are languages', () => {
  expect(['da', 'DA', 'da-DK', '', 'sv'].map(isLanguage)).toEqual([true, false, false, false, false]);
  expect(() => languageOf('sv' as LanguageTag)).toThrow('No language "sv"');
});
