import { expect, test } from 'vitest';
import { examplePage } from './examples.ts';
import { summaryOf } from './summary-of.ts';

test('a summary has every value of the page except the running text', () => {
  const page = examplePage('announcement', 'grant', 'ar');
  expect(page.values.body).not.toBeNull();
  expect(summaryOf(page)).toEqual({ ...page, values: { ...page.values, body: null } });
});

test('a summary of a page without a running text is the page', () => {
  const page = examplePage('grant-programme', 'local-partnerships', 'da');
  expect(summaryOf(page)).toEqual(page);
});
