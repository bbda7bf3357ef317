import type { InStatement, ResultSet, Row, Value } from '@libsql/client';
import { DatabaseSync, type SQLInputValue, type SQLOutputValue } from 'node:sqlite';

/** SQLite's extended result codes that others act on, by the names libsql gives them. */
const codes: Record<number, string> = {
  5: 'SQLITE_BUSY',
  13: 'SQLITE_FULL',
  787: 'SQLITE_CONSTRAINT_FOREIGNKEY',
  1299: 'SQLITE_CONSTRAINT_NOTNULL',
  1555: 'SQLITE_CONSTRAINT_PRIMARYKEY',
  2067: 'SQLITE_CONSTRAINT_UNIQUE',
};

/** One connection to a database file, answering in the shapes of libsql that Payload's adapter expects. */
export class SqliteConnection {
  readonly #database: DatabaseSync;

  /** `busyMs`: how long SQLite itself may block the process waiting for another one. */
  constructor(file: string, { busyMs, readOnly }: { busyMs: number; readOnly: boolean }) {
    this.#database = new DatabaseSync(file, { timeout: 5000 });
    this.#database.exec(
      `PRAGMA journal_mode = WAL; PRAGMA journal_size_limit = 67108864; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA query_only = ${readOnly ? 'ON' : 'OFF'}; PRAGMA busy_timeout = ${busyMs}`,
    );
  }

  get inTransaction(): boolean {
    return this.#database.isTransaction;
  }

  run(statement: InStatement): ResultSet {
    return named(() => {
      const [sql, args] = typeof statement === 'string' ? [statement, []] : [statement.sql, statement.args];
      const prepared = this.#database.prepare(sql);
      const columns = prepared.columns().map(({ name }) => name);
      const parameters = Object.values(args).map(toSqlite);
      if (columns.length === 0) {
        const { changes, lastInsertRowid } = prepared.run(...parameters);
        return resultOf([], [], Number(changes), BigInt(lastInsertRowid));
      }
      prepared.setReturnArrays(true);
      const rows = prepared.all(...parameters) as unknown as SQLOutputValue[][];
      return resultOf(
        columns,
        rows.map((values) => rowOf(columns, values)),
        0,
        undefined,
      );
    });
  }

  /** Statements separated by semicolons, without parameters. */
  exec(sql: string): void {
    named(() => this.#database.exec(sql));
  }

  close(): void {
    if (this.#database.isOpen) this.#database.close();
  }
}

function named<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    const code = codes[(error as { errcode?: number }).errcode ?? 0];
    throw code ? Object.assign(error as Error, { code }) : error;
  }
}

function toSqlite(value: unknown): SQLInputValue {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof Date) return value.valueOf();
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  return (value ?? null) as SQLInputValue;
}

/** Values by position and by column name; only the names are enumerable, as in libsql. */
function rowOf(columns: readonly string[], values: readonly SQLOutputValue[]): Row {
  const row = {} as Row;
  Object.defineProperty(row, 'length', { value: values.length });
  values.forEach((raw, place) => {
    const value = (raw instanceof Uint8Array ? raw.slice().buffer : raw) as Value;
    Object.defineProperty(row, place, { value });
    const name = columns[place];
    if (name !== undefined && !Object.hasOwn(row, name)) row[name] = value;
  });
  return row;
}

function resultOf(columns: string[], rows: Row[], rowsAffected: number, lastInsertRowid: bigint | undefined): ResultSet {
  const result = { columns, columnTypes: columns.map(() => ''), rows, rowsAffected, lastInsertRowid };
  return { ...result, toJSON: () => ({ ...result, lastInsertRowid: lastInsertRowid?.toString() ?? null }) };
}
