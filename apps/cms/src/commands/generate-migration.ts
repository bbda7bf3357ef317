/**
 * Writes the next migration from the difference between the collections and `migrations/snapshot.json`:
 * `node src/commands/generate-migration.ts add-summary`. A column that was renamed is asked about on the terminal.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { migrationNames } from '../database/migrate-sqlite.ts';
import { schemaOfCollections } from './schema-of-collections.ts';

const folder = new URL('../database/migrations/', import.meta.url);
const snapshotFile = new URL('snapshot.json', folder);

const name = process.argv[2];
if (!name || !/^[a-z][a-z0-9-]*$/.test(name)) throw new Error('Name the migration in lower case with hyphens, e.g. "add-summary".');
mkdirSync(folder, { recursive: true });
const names = migrationNames();
const before = names.length === 0 ? null : (JSON.parse(readFileSync(snapshotFile, 'utf8')) as object);
const { snapshot, statements } = await schemaOfCollections(before);
if (statements.length === 0) {
  console.log('The tables are as the collections say: nothing to migrate.');
} else {
  const file = `${String(names.length + 1).padStart(4, '0')}-${name}.sql`;
  writeFileSync(new URL(file, folder), `${statements.join('\n')}\n`);
  writeFileSync(snapshotFile, `${JSON.stringify(snapshot)}\n`);
  console.log(`${file}: ${statements.length} statements`);
}
process.exit(0);
