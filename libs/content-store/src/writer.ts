import type { ContentWriter, StoreLocation } from './content-store.ts';
import { openSqliteWriter } from './sqlite/sqlite-writer.ts';

export { AddressTaken, StoreUnavailable } from './errors.ts';
export type * from './content-store.ts';

/**
 * Opens the store for writing, making it where it is missing: the MongoDB database where the location names one, else
 * the SQLite file of the data folder. Throws `StoreUnavailable` when it cannot be had.
 */
export async function openContentWriter(location: StoreLocation): Promise<ContentWriter> {
  if (location.databaseUrl === null) return openSqliteWriter(location.dataFolder, location.frontFolder ?? null);
  const { openMongoWriter } = await import('./mongodb/mongo-writer.ts');
  return openMongoWriter(location.databaseUrl);
}
