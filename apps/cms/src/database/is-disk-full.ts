const sqliteFull = 'SQLITE_FULL';
const noSpace = 'ENOSPC';
const mongoOutOfDiskSpace = 14031;
const errorsThatMeanIt: readonly unknown[] = [sqliteFull, noSpace, mongoOutOfDiskSpace];

/** Whether there was no room to write it: on the disk of the data folder or on that of the MongoDB server. Nothing of it was stored. */
export function isDiskFull(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  return errorsThatMeanIt.includes(code) || isDiskFull(cause);
}
