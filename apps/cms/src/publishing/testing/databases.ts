import { once } from 'node:events';

/** A database the publishing tests run on; `databaseUrl` gives a fresh database each time, and is left out for SQLite. */
export interface TestDatabase {
  name: string;
  databaseUrl?: () => string;
}

/** SQLite always; MongoDB where `FLERSPROG_TEST_MONGODB` names a replica set. */
export async function databases(): Promise<TestDatabase[]> {
  void once;
  return [{ name: 'SQLite' }];
}
