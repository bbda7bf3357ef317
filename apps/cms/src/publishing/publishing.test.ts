import { openContentReader } from '@flersprog/content-store/reader';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDesk, type TestDesk } from '../testing/open-test-desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());

const text = (words: string) => ({
  root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children: [{ type: 'paragraph', version: 1, direction: null, format: '', indent: 0, children: [{ type: 'text', version: 1, text: words, format: 0, mode: 'normal', style: '', detail: 0 }] }] },
});

test('an announcement is published in Danish', async () => {
  const saved = await desk.request('POST', '/api/announcements?locale=da', { as: 'editor', body: { title: 'Fem kommuner', slug: 'fem-kommuner', lede: 'Kort', body: text('Langt'), date: '2019-04-15' } });
  expect(saved.status, JSON.stringify(saved.body)).toBe(201);
  const id = saved.body.doc.id;
  const answer = await desk.request('POST', `/api/announcements/${id}/publish`, { as: 'editor', body: { languages: ['da'] } });
  expect(answer.body).toEqual({ languages: { da: { state: 'published', address: 'http://site.test/da/nyheder/fem-kommuner' } } });
  const reader = await openContentReader({ dataFolder: desk.settings.dataFolder, databaseUrl: null });
  console.log(JSON.stringify(await reader.lookUp('announcement', 'da', 'fem-kommuner'), null, 1));
  const refused = await desk.request('POST', `/api/announcements/${id}/publish`, { as: 'editor', body: { languages: ['da', 'ar'] } });
  console.log(JSON.stringify(refused.body, null, 1));
});
