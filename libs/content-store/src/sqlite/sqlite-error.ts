/** What SQLite says: a result code (https://sqlite.org/rescode.html) and a text. */
interface SqliteError extends Error {
  errcode: number;
}

export function isSqliteError(error: unknown): error is SqliteError {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number';
}

/** True when another connection holds the lock that was asked for; the primary code is the low byte. */
export function isBusy(error: unknown): boolean {
  return isSqliteError(error) && [5, 6].includes(error.errcode & 0xff);
}

/** True when the file is no database, or a damaged one. */
export function isBroken(error: unknown): boolean {
  return isSqliteError(error) && [11, 26].includes(error.errcode & 0xff);
}

/** True when a unique index refused a row. */
export function isTaken(error: unknown): boolean {
  return isSqliteError(error) && (error.errcode & 0xff) === 19;
}
