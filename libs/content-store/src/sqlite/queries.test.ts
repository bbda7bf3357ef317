import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { constants, DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ListQuery } from '../content-store.ts';
import { manyAnnouncements } from '../testing/many-announcements.ts';
import { removalFrom } from './document-rows.ts';
import { listQuery } from './list-query.ts';
import { parsedColumns } from './parsed-columns.ts';
import { addressesOf, countsOfKinds, documentsAround, documentsAt, yearsOf, type Query } from './queries.ts';
import { documentTables, storeFile } from './schema.ts';
import { openSqliteWriter } from './sqlite-writer.ts';

const dataFolder = mkdtempSync(join(tmpdir(), 'flersprog-plans-'));
let database: DatabaseSync;

beforeAll(async () => {
  const writer = openSqliteWriter(dataFolder);
  await writer.replaceAll(manyAnnouncements(300));
  await writer.close();
  database = new DatabaseSync(storeFile(dataFolder), { readOnly: true });
  parsedColumns(database);
});
afterAll(() => {
  database.close();
  rmSync(dataFolder, { recursive: true });
});

const planOf = ({ sql, values }: Query): string[] =>
  database
    .prepare(`EXPLAIN QUERY PLAN ${sql}`)
    .all(...values)
    .map((row) => String(row['detail']));

/** Steps that walk a whole table. What SQLite calls a scan of `json_each` or of a finished subquery's rows is not one. */
const fullScans = (plan: string[]) => plan.filter((step) => /^SCAN (?!json_each|wanted|page|\(subquery|value|CONSTANT)/.test(step));
const sorts = (plan: string[]) => plan.filter((step) => step.includes('TEMP B-TREE'));

const aalborg = { kind: 'municipality', id: 'aalborg' } as const;
const topic = { kind: 'topic', id: 'social-control' } as const;
const list = (query: Partial<ListQuery>) =>
  listQuery({ kind: 'announcement', order: 'newest', language: 'ar', limit: 20, offset: 40, ...query });

const inIndexOrder: Record<string, Query> = {
  'a page by address': documentsAt('announcement', 'x'),
  'documents around another': documentsAround([aalborg], [aalborg, topic], { announcement: 20, partnership: 500 }),
  years: yearsOf('announcement'),
  'a part of the sitemap': addressesOf('announcement', 250, 50),
  'the newest': list({}),
  'the newest of a year': list({ year: 2000 }),
  'the newest that refer to a document': list({ referringTo: [topic] }),
  'the newest that refer to two documents': list({ referringTo: [topic, aalborg] }),
  'the newest that speak a language': list({ languageSpoken: 'ar' }),
  'the newest of a year that refer to a document and speak a language': list({ year: 2000, referringTo: [topic], languageSpoken: 'ar' }),
  'titles in order': list({ order: 'title' }),
};

test.each(Object.entries(inIndexOrder))('%s: answered in the order of an index', (_name, query) => {
  const plan = planOf(query);
  expect(fullScans(plan)).toEqual([]);
  expect(sorts(plan)).toEqual([]);
});

test.each(Object.entries(inIndexOrder))('%s: planned once, however often it is asked', (_name, { sql, values }) => {
  let planned = 0;
  database.setAuthorizer(() => (planned++, constants.SQLITE_OK));
  const statement = database.prepare(sql);
  statement.all(...values);
  const atFirst = planned;
  statement.all(...values.map((value) => (typeof value === 'number' ? value + 1 : value)));
  database.setAuthorizer(null);
  expect(atFirst).toBeGreaterThan(0);
  expect(planned).toBe(atFirst);
});

test.each([{ referringTo: [topic], ids: ['many-1'] }, { languageSpoken: 'ar' }, { referringTo: [topic], languageSpoken: 'ar' }])(
  'a list by title narrowed by %j is found by index and only then sorted',
  (narrowed) => {
    const plan = planOf(list({ order: 'title', ...narrowed }));
    expect(fullScans(plan)).toEqual([]);
    expect(sorts(plan)).toHaveLength(1);
  },
);

test.each([{}, { year: 2000 }, { order: 'title' as const }])(
  'how many there are of a whole kind (%j) is known without walking them',
  (whole) => {
    expect(planOf(list(whole)).join('\n')).toMatch(/SEARCH counts/);
  },
);

test('the sitemap is counted without walking documents', () => {
  const plan = planOf(countsOfKinds);
  expect(plan).toEqual(['SCAN counts']);
});

test.each(documentTables)('a document is taken out of %s by its kind and id, not by walking its kind', (table) => {
  const plan = planOf({ sql: removalFrom(table), values: ['announcement', 'many-7'] });
  expect(plan.every((step) => step.includes('(kind=? AND id=?)'))).toBe(true);
});
