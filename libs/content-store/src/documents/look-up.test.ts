import { expect, test } from 'vitest';
import type { AddressEntry, DocumentState } from '@flersprog/content';
import { examples } from '@flersprog/content/examples';
import type { LanguageTag } from '@flersprog/i18n';
import { decideLookUp } from './look-up.ts';

const answers = (id: string, ...entries: [LanguageTag, string, AddressEntry['answer']][]): DocumentState => ({
  kind: 'municipality',
  id,
  line: 1,
  addresses: entries.map(([language, slug, answer]) => ({
    kind: 'municipality',
    id,
    language,
    slug,
    answer,
    reason: null,
    at: '2020-01-01',
  })),
  pages: entries.flatMap(([language, slug, answer]) =>
    answer === 'page' ? examples.aalborg.pages.slice(0, 1).map((page) => ({ ...page, id, language, slug })) : [],
  ),
});

test("a page in the reader's language wins over another document's page of that slug", () => {
  const documents = [answers('danish', ['da', 'x', 'page']), answers('arabic', ['ar', 'x', 'page'])];
  expect(decideLookUp(documents, 'ar', 'x')).toMatchObject({ found: 'page', key: { id: 'arabic' } });
  expect(decideLookUp(documents, 'en', 'x')).toMatchObject({ found: 'page', key: { id: 'danish' } });
});

test('a language withdrawn at the very slug the Danish page still has is gone, not shown in Danish', () => {
  const documents = [answers('aalborg', ['da', 'aalborg', 'page'], ['ar', 'aalborg', 'gone'])];
  expect(decideLookUp(documents, 'ar', 'aalborg')).toMatchObject({ found: 'gone', versions: [{ language: 'da' }] });
  expect(decideLookUp(documents, 'fa', 'aalborg')).toMatchObject({ found: 'page' });
});

test('an address that was left and then taken by another document shows the other document', () => {
  const documents = [answers('first', ['da', 'x', 'moved'], ['da', 'y', 'page']), answers('second', ['da', 'x', 'page'])];
  expect(decideLookUp(documents, 'da', 'x')).toMatchObject({ found: 'page', key: { id: 'second' } });
});

test('an old address of a language that was withdrawn since is gone', () => {
  const documents = [answers('a', ['ar', 'old', 'moved'], ['ar', 'new', 'gone'], ['da', 'dansk', 'page'])];
  expect(decideLookUp(documents, 'ar', 'old')).toMatchObject({ found: 'gone', entry: { slug: 'new' } });
});

test('an old address of a page withdrawn in all languages is gone', () => {
  expect(decideLookUp([answers('a', ['da', 'old', 'moved'], ['da', 'new', 'gone'])], 'ar', 'old')).toMatchObject({ found: 'gone' });
});

test('the slug of a withdrawn Danish page leads on to the language that is left', () => {
  const documents = [answers('a', ['da', 'dansk', 'gone'], ['en', 'english', 'page'])];
  expect(decideLookUp(documents, 'ar', 'dansk')).toMatchObject({ found: 'moved', language: 'ar', slug: 'english' });
});
