import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databases } from '../testing/databases.ts';
import { openTestDesk, type TestDesk } from '../testing/open-test-desk.ts';

describe.each(databases)('many saves at once on $name', ({ missing, freshUrl }) => {
  let desk: TestDesk;
  const logged: { level: number; msg: string }[] = [];
  beforeAll(async () => {
    if (missing === null) desk = await openTestDesk({ databaseUrl: freshUrl(), logTo: (line) => logged.push(JSON.parse(line)) });
  });
  afterAll(() => desk?.close());

  it.skipIf(missing !== null)(
    `none of 60 saves of one page fails, and nobody is told of an error${missing === null ? '' : ` (${missing})`}`,
    async () => {
      const made = await desk.request('POST', '/api/topics?locale=da', { as: 'editor', body: { title: 'Emne' } });
      const { id } = made.body.doc;
      const save = (number: number) =>
        desk.request('PATCH', `/api/topics/${id}?locale=da`, { as: 'editor', body: { title: `Nr. ${number}` } });
      const answers = await Promise.all(Array.from({ length: 60 }, (_, number) => save(number)));
      expect(answers.map(({ status }) => status)).toEqual(Array(60).fill(200));
      const versions = await desk.request('GET', `/api/topics/versions?where[parent][equals]=${id}`, { as: 'editor' });
      expect(versions.body.totalDocs).toBe(61);
      expect(logged.filter(({ level }) => level >= 40)).toEqual([]);
    },
  );
});
