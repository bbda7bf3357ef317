import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announcementNumber } from '../testing/many-announcements.ts';
import { makeSqlitePlace, type Place } from '../testing/sqlite-place.ts';
import { parsedColumns } from './parsed-columns.ts';
import { documentsAround } from './queries.ts';
import { storeFile } from './schema.ts';
import { openSqliteWriter } from './sqlite-writer.ts';

let place: Place;
beforeEach(async () => {
  place = await makeSqlitePlace();
});
afterEach(() => place.remove());

test('a text is handed over once, and again when its document was replaced', async () => {
  const { dataFolder } = place.location;
  const writer = openSqliteWriter(dataFolder);
  const document = announcementNumber(1);
  await writer.replaceAll([document]);
  const database = new DatabaseSync(storeFile(dataFolder), { readOnly: true });
  const { summaries } = parsedColumns(database);
  const { sql, values } = documentsAround([document], [], {});
  const read = () => {
    const { number, summaries: text } = database.prepare(sql).get(...values) as { number: number; summaries: string | null };
    return { text, pages: summaries.parse<{ title: string }[]>(number, String(text)) };
  };

  const { text, pages } = read();
  expect(text).toContain(pages[0]?.title);
  expect(read()).toEqual({ text: null, pages });

  await writer.put(announcementNumber(1, { line: document.line + 1, title: 'Another title' }));
  expect(read().pages[0]?.title).toBe('Another title');
  database.close();
  await writer.close();
});
