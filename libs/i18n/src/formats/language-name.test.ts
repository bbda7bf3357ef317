import { expect, test } from 'vitest';
import { languages } from '../languages.ts';
import { loadLanguageNames } from '../load-texts.ts';
import { languageName } from './language-name.ts';

test('a language is named in another, from Intl or from the reviewed list', () => {
  expect([languageName('da', 'so'), languageName('da', 'kmr'), languageName('ar', 'ckb'), languageName('so', 'da')]).toEqual([
    'somali',
    'kurmanji',
    'الكردية السورانية',
    'Deenish',
  ]);
  expect([languageName('da', 'zxx-unknown-tag-much-too-long'), languageName('da', '!')]).toEqual(['zxx-unknown-tag-much-too-long', '!']);
});

test.each(languages)('all languages of the site have a name in $danishName', ({ tag }) => {
  const names = languages.map((language) => languageName(tag, language.tag));
  expect(new Set(names).size).toBe(languages.length);
  expect(names.filter((name) => languages.some((language) => language.tag === name))).toEqual([]);
});

test.each(languages)('the reviewed names in $danishName are those that Intl says otherwise', ({ tag }) => {
  const intl = new Intl.DisplayNames(tag, { type: 'language' });
  const needless = Object.entries(loadLanguageNames(tag)).filter(([of, name]) => intl.of(of) === name);
  expect(needless).toEqual([]);
});
