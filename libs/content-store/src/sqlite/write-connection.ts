import { statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import type { Position } from '../content-store.ts';
import { StoreUnavailable } from '../errors.ts';
import { changeRows } from './change-rows.ts';
import { documentRows } from './document-rows.ts';
import { openForWriting } from './open-for-writing.ts';
import { filledVersion, storeFile } from './schema.ts';

/** The open file and its prepared statements. */
export interface WritableStore {
  database: DatabaseSync;
  documents: ReturnType<typeof documentRows>;
  changes: ReturnType<typeof changeRows>;
  /** Which store this is, and the number of its newest change. */
  position(): Position;
  isFilled(): boolean;
  markFilled(): void;
}

/**
 * The writer's connection. The file may be deleted at any time: a write into a file that is no longer there would be
 * lost, so each use looks whether it still is, and opens (makes) it again when it is not.
 */
export function writeConnection(dataFolder: string) {
  const file = storeFile(dataFolder);
  let opened = open();
  let isReplacement = opened.wasThrownAway;

  function open() {
    const { database, wasThrownAway } = openForWriting(dataFolder);
    const changes = changeRows(database);
    const identity = String(database.prepare('SELECT id FROM identity').get()?.['id']);
    const store: WritableStore = {
      database,
      documents: documentRows(database),
      changes,
      position: () => ({ identity, number: changes.newest() }),
      isFilled: () => database.prepare('PRAGMA user_version').get()?.['user_version'] === filledVersion,
      markFilled: () => database.exec(`PRAGMA user_version = ${filledVersion}`),
    };
    return { store, wasThrownAway, inode: statSync(file, { bigint: true }).ino };
  }

  function close(): void {
    if (opened.store.database.isOpen) opened.store.database.close();
  }

  function store(): WritableStore {
    if (statSync(file, { bigint: true, throwIfNoEntry: false })?.ino !== opened.inode) {
      close();
      opened = open();
      isReplacement = true;
    }
    return opened.store;
  }

  return {
    store,
    close,
    /** As `store`, for writing single documents: they must not make a store that lost the others look whole. */
    storeWithAll(): WritableStore {
      const current = store();
      if (isReplacement && !current.isFilled()) {
        throw new StoreUnavailable(`The content store ${file} was lost and is empty. The desk fills it again from the ledger in a moment.`);
      }
      return current;
    },
  };
}
