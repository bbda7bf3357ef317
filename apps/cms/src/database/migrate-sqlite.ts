import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

const folder = new URL('./migrations/', import.meta.url);

/** Names of the migrations in the order they are run: the files of `migrations/`. */
export function migrationNames(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => name.slice(0, -'.sql'.length));
}

/**
 * Brings the tables of a database file up to date, in one transaction: all of it or nothing, also when the process is
 * killed, and only once when two processes start together. Returns the names of the migrations it ran.
 */
export function migrateSqlite(file: string): string[] {
  const database = new DatabaseSync(file, { timeout: 30_000, enableForeignKeyConstraints: false });
  try {
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; BEGIN IMMEDIATE');
    const missing = migrationNames().filter((name) => !alreadyRun(database).has(name));
    for (const name of missing) run(database, name);
    if (missing.length > 0 && database.prepare('PRAGMA foreign_key_check').all().length > 0) {
      throw new Error(`The migrations ${missing.join(', ')} would leave references to nothing in ${file}. Nothing was changed.`);
    }
    database.exec('COMMIT');
    return missing;
  } finally {
    database.close();
  }
}

function alreadyRun(database: DatabaseSync): Set<unknown> {
  const known = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'payload_migrations'").get();
  return new Set(
    known
      ? database
          .prepare('SELECT name FROM payload_migrations')
          .all()
          .map((row) => row.name)
      : [],
  );
}

function run(database: DatabaseSync, name: string): void {
  database.exec(readFileSync(new URL(`${name}.sql`, folder), 'utf8'));
  database.prepare('INSERT INTO payload_migrations (id, name, batch) VALUES (?, ?, 1)').run(randomUUID(), name);
}
