import type { Payload } from 'payload';

interface DrizzleKit {
  generateDrizzleJson(schema: unknown): Promise<unknown>;
  generateMigration(before: unknown, after: unknown): Promise<string[]>;
}
interface SqlAdapter {
  schema: unknown;
  defaultDrizzleSnapshot: unknown;
  requireDrizzleKit(): DrizzleKit;
  client: { executeMultiple(sql: string): Promise<void> };
}

/** The statements that make the tables of the collections in an empty database. */
export async function schemaStatements(payload: Payload): Promise<string[]> {
  const adapter = payload.db as unknown as SqlAdapter;
  const kit = adapter.requireDrizzleKit();
  return kit.generateMigration(adapter.defaultDrizzleSnapshot, await kit.generateDrizzleJson(adapter.schema));
}

/** Makes the tables in an empty database. */
export async function createSchema(payload: Payload): Promise<void> {
  const adapter = payload.db as unknown as SqlAdapter;
  await adapter.client.executeMultiple((await schemaStatements(payload)).join(';\n'));
}
