import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openExamples, type Examples } from './testing/open-examples.ts';

let site: Examples;

beforeAll(async () => {
  site = await openExamples();
});
beforeEach(() => site.settle());
afterAll(() => site.close());

it('notes everything that was asked for, whether it is published or not, also documents of two kinds with one id', async () => {
  await site.context.reader.read([
    { kind: 'partner', id: 'nobody' },
    { kind: 'municipality', id: 'nobody' },
    { kind: 'municipality', id: 'nobody' },
    { kind: 'topic', id: 'nothing' },
  ]);
  expect([...site.tags]).toEqual(['partner:nobody', 'municipality:nobody', 'topic:nothing']);
});

it('notes every document of a list once, with the list itself', async () => {
  const { documents } = await site.context.reader.list({ kind: 'partner', order: 'title', language: 'da', limit: 50, offset: 0 });
  const keys = documents.map(([page]) => `partner:${page!.id}`);
  expect(keys.length).toBeGreaterThan(1);
  expect([...site.tags].sort()).toEqual(['list:partner', ...keys].sort());
});
