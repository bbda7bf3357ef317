import { getPayload } from 'payload';
import type { SqliteAdapter } from '../database/sqlite-adapter-parts.ts';
import { deskConfig } from '../desk-config.ts';

/** Made without a database or a secret worth keeping: for what is generated from the collections. */
export const configOfCollections = () =>
  deskConfig({
    dataFolder: 'unused',
    databaseUrl: null,
    frontFolder: null,
    deskUrl: 'http://127.0.0.1:3001',
    siteUrl: 'http://127.0.0.1:3000',
    secret: 'nothing is signed with this, only the shape of things is asked for',
  });

/** What the tables would be if they were made today, and the SQL from there to here. `before` = null: from an empty database. */
export async function schemaOfCollections(before: object | null): Promise<{ snapshot: object; statements: string[] }> {
  const payload = await getPayload({
    config: configOfCollections(),
    disableDBConnect: true,
    disableOnInit: true,
    key: 'schema of collections',
  });
  const adapter = payload.db as unknown as SqliteAdapter;
  const kit = adapter.requireDrizzleKit();
  const snapshot = await kit.generateDrizzleJson(adapter.schema);
  const statements = await kit.generateMigration(before ?? adapter.defaultDrizzleSnapshot, snapshot);
  return { snapshot, statements: statements.map((statement) => statement.replace(/;?\s*$/, ';')) };
}
