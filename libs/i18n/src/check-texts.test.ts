import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faultsInLanguages } from './check-languages.ts';
import { faultsInTexts } from './check-texts.ts';
import { mapTexts } from './flatten-texts.ts';
import { languages } from './languages.ts';
import { loadTexts, textsFolder } from './load-texts.ts';
import { makeTemplates } from './make-templates.ts';

const danish = loadTexts('da');

test.each(languages)('the texts in $danishName have every key, form and placeholder', (language) => {
  expect(faultsInTexts(language, loadTexts(language.tag), danish)).toEqual([]);
});

test('a thirteenth language is one line and one folder', () => {
  const line = { tag: 'sv', autonym: 'Svenska', danishName: 'svensk', direction: 'ltr', script: 'latin', fallbacks: ['da'] } as const;
  const folder = mkdtempSync(join(tmpdir(), 'flersprog-texts-'));
  cpSync(join(textsFolder(), 'en'), join(folder, 'sv'), { recursive: true });
  expect(faultsInLanguages([...languages, line])).toEqual([]);
  expect(faultsInTexts(line, loadTexts('sv', folder), danish)).toEqual([]);
  const find = makeTemplates('sv', loadTexts('sv', folder), { language: 'da', texts: danish });
  expect(find('partners:count', 1)).toBe('{{count}} association');
});

const arabic = { tag: 'ar', script: 'arabic' } as const;
const source = { page: { title: 'Alle nyheder', count_one: '{{count}} nyhed', count_other: '{{count}} nyheder', to: 'Til {{name}}' } };
const forms = Object.fromEntries(['zero', 'one', 'two', 'few', 'many', 'other'].map((form) => [`count_${form}`, '{{count}} خبر']));
const right = { page: { title: 'كل الأخبار', to: 'إلى {{name}}', ...forms } };

test('right texts have no faults, and a small number may be said in words', () => {
  expect(faultsInTexts(arabic, right, source)).toEqual([]);
  expect(faultsInTexts(arabic, { page: { ...right.page, count_two: 'خبران' } }, source)).toEqual([]);
});

test.each([
  [{ extra: 'زائد' }, 'ar: page:extra is too many'],
  [{ to: 'إلى {{nam}}' }, 'ar: page:to has other placeholders than "Til {{name}}"'],
  [{ count_few: 'أخبار' }, 'ar: page:count_few has other placeholders than "{{count}} nyheder"'],
  [{ title: 'Alle nyheder' }, 'ar: page:title is the same sentence as in Danish'],
  [{ title: 'All news' }, 'ar: page:title has no arabic letters'],
  [{ title: '\u200fكل الأخبار' }, 'ar: page:title has an invisible control'],
  [{ title: 'كل الأخبار ' }, 'ar: page:title is empty or has stray spaces'],
])('texts with %o are refused', (change, fault) => {
  expect(faultsInTexts(arabic, { page: { ...right.page, ...change } }, source)).toContain(fault);
});

test('a missing key and a missing plural form are found', () => {
  const { title: _title, count_many: _many, ...rest } = right.page as Record<string, string>;
  expect(faultsInTexts(arabic, { page: rest }, source)).toEqual(['ar: page:title is missing', 'ar: page:count_many is missing']);
});

test('changing every text keeps keys and shape', () => {
  expect(mapTexts(danish, (text) => text)).toEqual(danish);
});
