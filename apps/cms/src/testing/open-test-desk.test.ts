import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDesk, type TestDesk } from './open-test-desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());

test('an editor saves an announcement in Danish and reads it back', async () => {
  const saved = await desk.request('POST', '/api/announcements?locale=da', {
    as: 'editor',
    body: { title: 'Fem kommuner', date: '2019-04-15' },
  });
  expect(saved.status, JSON.stringify(saved.body)).toBe(201);
  const read = await desk.request('GET', `/api/announcements/${saved.body.doc.id}?locale=da`, { as: 'viewer' });
  expect(read.body.title).toBe('Fem kommuner');
  expect(read.body.date.slice(0, 10)).toBe('2019-04-15');
});

test('nobody reads anything without signing in', async () => {
  expect((await desk.request('GET', '/api/announcements')).status).toBe(403);
});
