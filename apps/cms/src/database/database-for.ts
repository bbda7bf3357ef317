import { join } from 'node:path';
import type { DatabaseAdapterObj } from 'payload';
import { mongoDatabase } from './mongo-database.ts';
import type { ClientLimits } from './queued-client.ts';
import { sqliteDatabase } from './sqlite-database.ts';

/** The desk's file on one machine. */
export const sqliteFile = (dataFolder: string) => join(dataFolder, 'desk.sqlite');

/** The database the settings name: a MongoDB replica set, else a file in the data folder. */
export function databaseFor(settings: { dataFolder: string; databaseUrl: string | null }, limits?: ClientLimits): DatabaseAdapterObj {
  return settings.databaseUrl ? mongoDatabase(settings.databaseUrl) : sqliteDatabase(sqliteFile(settings.dataFolder), limits);
}
