import type { BaseDatabaseAdapter } from 'payload';
import type { QueuedTransaction, QueuedClient } from './queued-client.ts';

/** The parts of Payload's SQLite adapter that we lean on. Internal to Payload: exact versions and our tests hold them. */
export interface SqliteAdapter extends Omit<BaseDatabaseAdapter, 'sessions'> {
  client: QueuedClient;
  sessions: Record<string, { db: { session: { tx: QueuedTransaction } } } | undefined>;
  rawTables: Record<
    string,
    { name: string; columns: Record<string, unknown>; indexes?: Record<string, { name: string; on: string | string[] }> }
  >;
  schema: unknown;
  defaultDrizzleSnapshot: object;
  requireDrizzleKit(): DrizzleKit;
}

export interface DrizzleKit {
  generateDrizzleJson(schema: unknown): Promise<object>;
  generateMigration(before: object, after: object): Promise<string[]>;
}
