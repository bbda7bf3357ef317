import { expect, test } from 'vitest';
import { examplePage, examples } from './examples.ts';
import { kindsWithPages } from './kinds.ts';
import { isSlug } from './slug.ts';

const pages = examples.all.flatMap((state) => state.pages);

test('every document an example refers to is an example', () => {
  const keys = new Set(examples.all.map(({ kind, id }) => `${kind}:${id}`));
  expect(pages.flatMap((page) => page.references).filter(({ kind, id }) => !keys.has(`${kind}:${id}`))).toEqual([]);
});

test('every id among the values is among the references', () => {
  const ids = new Set(examples.all.map(({ id }) => id));
  for (const page of pages) {
    const named = JSON.stringify(page.values).match(/"[a-z-]+"/g) ?? [];
    const linked = named.map((text) => text.slice(1, -1)).filter((text) => ids.has(text) && !fieldNames.has(text));
    const own = page.references.map(({ id }) => id);
    expect(linked.filter((id) => !own.includes(id))).toEqual([]);
  }
});

const fieldNames = new Set(['site']);

test('no two examples of a kind have the same address', () => {
  const addresses = examples.all.flatMap((state) => state.addresses.map((entry) => `${entry.kind}/${entry.language}/${entry.slug}`));
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(examples.all.flatMap((state) => state.addresses).filter(({ slug }) => !isSlug(slug))).toEqual([]);
});

test('every kind with pages is there in Danish and in Arabic', () => {
  for (const kind of kindsWithPages) {
    expect(new Set(pages.filter((page) => page.kind === kind).map((page) => page.language))).toContain('ar');
  }
});

test('what a translation lacks shows the source text and says so', () => {
  const english = examplePage('announcement', 'grant', 'en');
  expect(english.values.lede).toBe(examplePage('announcement', 'grant', 'da').values.lede);
  expect(english.fallbacks).toEqual({ lede: 'da' });
});
