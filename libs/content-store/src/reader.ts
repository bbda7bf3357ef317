import type { ContentReader, ReaderOptions, StoreLocation } from './content-store.ts';
import { openSqliteReader } from './sqlite/sqlite-reader.ts';

export { StoreUnavailable } from './errors.ts';
export type * from './content-store.ts';

/**
 * Opens the store for reading: the MongoDB database where the location names one, else the SQLite file of the data
 * folder. The store need not be there yet; calls say `StoreUnavailable` until it is, and work again by themselves.
 */
export async function openContentReader(location: StoreLocation, options: ReaderOptions = {}): Promise<ContentReader> {
  if (location.databaseUrl === null) return openSqliteReader(location.dataFolder, options);
  const { openMongoReader } = await import('./mongodb/mongo-reader.ts');
  return openMongoReader(location.databaseUrl, options);
}
