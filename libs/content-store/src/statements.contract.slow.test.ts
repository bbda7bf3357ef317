import { afterAll, beforeAll, expect, test } from 'vitest';
import { examples } from '@flersprog/content/examples';
import type { ContentReader } from './content-store.ts';
import { openContentReader } from './reader.ts';
import { describeStore } from './testing/open-store.ts';

describeStore('every question of the reader', (store) => {
  const sent: string[] = [];
  let reader: ContentReader;

  beforeAll(async () => {
    await store.writer.replaceAll(examples.all);
    reader = await openContentReader(store.location, { onStatement: (name) => sent.push(name) });
  });
  afterAll(() => reader.close());

  test('is one statement', async () => {
    await reader.lookUp('partner', 'ar', 'sawa');
    await reader.read([examples.sawa, examples.aalborg]);
    await reader.referringTo(examples.sawa, ['partnership', 'announcement', 'municipality'], 20);
    await reader.around([examples.funder], [examples.sawa], { partnership: 20, announcement: 20 });
    await reader.list({ kind: 'partner', order: 'title', language: 'ar', limit: 20, offset: 0, referringTo: [examples.socialControl] });
    await reader.years('announcement');
    expect(sent).toEqual(['lookUp', 'read', 'referringTo', 'around', 'list', 'years']);
  });
});
