import { join } from 'node:path';
import type { DatabaseAdapterObj } from 'payload';
import { mongoDatabase } from './mongo-database.ts';
import type { ClientLimits } from './queued-client.ts';
import { sqliteDatabase } from './sqlite-database.ts';

/** The database the settings name: a MongoDB replica set, else a file in the data folder. */
export function databaseFor(settings: { dataFolder: string; databaseUrl: string | null }, limits?: ClientLimits): DatabaseAdapterObj {
  return settings.databaseUrl ? mongoDatabase(settings.databaseUrl) : sqliteDatabase(join(settings.dataFolder, 'desk.sqlite'), limits);
}
