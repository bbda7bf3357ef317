import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoreLocation } from '../content-store.ts';

/** A place for a new store, and how to take it away again. */
export interface Place {
  location: StoreLocation;
  remove(): Promise<void>;
}

/** An empty data folder of its own. */
export async function makeSqlitePlace(): Promise<Place> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'flersprog store '));
  return {
    location: { dataFolder, databaseUrl: null },
    remove: async () => rmSync(dataFolder, { recursive: true, force: true }),
  };
}
