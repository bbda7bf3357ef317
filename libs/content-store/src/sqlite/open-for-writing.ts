import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { StoreUnavailable } from '../errors.ts';
import { createTables, filledVersion, storeFile } from './schema.ts';
import { isBroken } from './sqlite-error.ts';

/**
 * Opens the store's file for the writer, making it where it is missing. A file that is broken or of another shape is
 * thrown away: everything in it can be written again from the ledger, and readers say "unavailable" until it is.
 */
export function openForWriting(dataFolder: string): { database: DatabaseSync; wasThrownAway: boolean } {
  mkdirSync(dataFolder, { recursive: true });
  const file = storeFile(dataFolder);
  try {
    const database = openOrCreate(file);
    return database ? { database, wasThrownAway: false } : startAfresh(file);
  } catch (error) {
    if (isBroken(error)) return startAfresh(file);
    throw new StoreUnavailable(`Cannot open the content store ${file}: ${String(error)}. Check that the folder can be written to.`, {
      cause: error,
    });
  }
}

/** Null when the file is of another shape. */
function openOrCreate(file: string): DatabaseSync | null {
  const database = new DatabaseSync(file, { timeout: 100 });
  try {
    // FULL: the desk marks its job done after a put, so a power cut must not take the put back.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 16777216; PRAGMA cache_size = -16000');
    const version = database.prepare('PRAGMA user_version').get()?.['user_version'];
    const made = database.prepare(`SELECT count(*) AS tables FROM sqlite_schema WHERE name = 'identity'`).get()?.['tables'] === 1;
    if (version === 0 && !made) createTables(database, randomUUID());
    else if (version !== 0 && version !== filledVersion) return (database.close(), null);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function startAfresh(file: string): { database: DatabaseSync; wasThrownAway: boolean } {
  for (const part of ['', '-wal', '-shm']) rmSync(file + part, { force: true });
  const database = openOrCreate(file);
  if (!database) throw new StoreUnavailable(`Cannot make the content store ${file} anew. Move the file away and start again.`);
  return { database, wasThrownAway: true };
}
