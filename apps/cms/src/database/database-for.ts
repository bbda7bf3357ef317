import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { join } from 'node:path';

/** The database the settings name: a MongoDB replica set, else a file in the data folder. */
export function databaseFor(settings: { dataFolder: string; databaseUrl: string | null }) {
  const file = join(settings.dataFolder, 'desk.sqlite');
  return sqliteAdapter({ client: { url: `file:${file}` }, idType: 'uuid', push: false, wal: true, busyTimeout: 5000 });
}
