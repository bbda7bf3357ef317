import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemaOfCollections } from '../commands/schema-of-collections.ts';
import { migrateSqlite, migrationNames } from './migrate-sqlite.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'flersprog-migrations-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Tables, columns, indexes and references of a database, in an order and form that can be compared. */
function shapeOf(file: string): string[] {
  const database = new DatabaseSync(file);
  const ask = (sql: string) =>
    database
      .prepare(sql)
      .all()
      .map((row) => JSON.stringify(row));
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name").all();
  const shape = tables.flatMap(({ name }) => [
    ...ask(`SELECT '${name}' AS "table", name, type, "notnull", dflt_value, pk FROM pragma_table_info('${name}') ORDER BY name`),
    ...ask(
      `SELECT '${name}' AS "table", i.name, i."unique", group_concat(c.name) AS columns FROM pragma_index_list('${name}') i, pragma_index_info(i.name) c GROUP BY i.name ORDER BY i.name`,
    ),
    ...ask(
      `SELECT '${name}' AS "table", "from", "table" AS target, "to", on_delete FROM pragma_foreign_key_list('${name}') ORDER BY "from"`,
    ),
  ]);
  database.close();
  return shape;
}

describe('the migrations', () => {
  it('make exactly the tables the collections ask for (else: node src/commands/generate-migration.ts NAME)', async () => {
    const migrated = join(folder, 'migrated.sqlite');
    const fresh = join(folder, 'fresh.sqlite');
    expect(migrateSqlite(migrated)).toEqual(migrationNames());
    const database = new DatabaseSync(fresh);
    database.exec((await schemaOfCollections(null)).statements.join('\n'));
    database.close();
    expect(shapeOf(migrated)).toEqual(shapeOf(fresh));
  });

  it('run once', () => {
    const file = join(folder, 'twice.sqlite');
    migrateSqlite(file);
    expect(migrateSqlite(file)).toEqual([]);
  });
});
