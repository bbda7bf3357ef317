import { statSync, type BigIntStats } from 'node:fs';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { StoreUnavailable } from '../errors.ts';
import { parsedColumns, type ParsedColumns } from './parsed-columns.ts';
import { filledVersion, storeFile } from './schema.ts';

/** How often at most the file is checked for having been replaced by another under the same name. */
const replacedCheckMs = 250;

/** An open store: its statements, prepared once each, what is known of its rows, and its identity. */
export interface OpenStore {
  statement(sql: string): StatementSync;
  parsed: ParsedColumns;
  identity: string;
}

export type ReadConnection = ReturnType<typeof readConnection>;

/**
 * The reader's connection. Opens when first needed; closes after any failure or when the file was replaced, and opens
 * again at the next use. All failures come as `StoreUnavailable`.
 */
export function readConnection(dataFolder: string) {
  const file = storeFile(dataFolder);
  let open: (OpenStore & { database: DatabaseSync; inode: bigint; checkedAt: number }) | null = null;

  function close(): void {
    if (open?.database.isOpen) open.database.close();
    open = null;
  }

  function current(): OpenStore {
    if (open && performance.now() - open.checkedAt > replacedCheckMs) {
      if (inodeOf(file) !== open.inode) close();
      else open.checkedAt = performance.now();
    }
    open ??= { ...openFile(file), inode: inodeOf(file), checkedAt: performance.now() };
    return open;
  }

  return {
    close,
    use<T>(work: (store: OpenStore) => T): T {
      try {
        return work(current());
      } catch (error) {
        close();
        if (error instanceof StoreUnavailable) throw error;
        throw new StoreUnavailable(`The content store ${file} cannot be read: ${String(error)}`, { cause: error });
      }
    },
  };
}

function inodeOf(file: string): bigint {
  const stat: BigIntStats | undefined = statSync(file, { bigint: true, throwIfNoEntry: false });
  if (!stat) throw new StoreUnavailable(`The content store ${file} is not there yet. Start the desk, or run "npm run rebuild-store".`);
  return stat.ino;
}

function openFile(file: string): OpenStore & { database: DatabaseSync } {
  inodeOf(file);
  // A reader in WAL mode waits for nobody but a recovery or an outsider's lock; a long wait would stop the event loop.
  const database = new DatabaseSync(file, { readOnly: true, timeout: 50 });
  try {
    const version = database.prepare('PRAGMA user_version').get()?.['user_version'];
    if (version !== filledVersion) {
      throw new StoreUnavailable(`The content store ${file} is not filled yet. Start the desk, or run "npm run rebuild-store".`);
    }
    const parsed = parsedColumns(database);
    const statements = new Map<string, StatementSync>();
    const statement = (sql: string) => {
      const known = statements.get(sql) ?? database.prepare(sql);
      statements.set(sql, known);
      return known;
    };
    return { database, statement, parsed, identity: String(statement('SELECT id FROM identity').get()?.['id']) };
  } catch (error) {
    database.close();
    throw error;
  }
}
