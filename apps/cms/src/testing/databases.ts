import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';

/** A database that tests of the desk run on. */
export interface TestDatabase {
  name: string;
  /** Why it cannot be had here; null when it can. */
  missing: string | null;
  /** Address of a fresh database; undefined = SQLite in the desk's own folder. */
  freshUrl(): string | undefined;
}

const mongo = inject('mongo');

/** Both databases; MongoDB with the reason where no server can be had. */
export const databases: TestDatabase[] = [
  { name: 'SQLite', missing: null, freshUrl: () => undefined },
  {
    name: 'MongoDB',
    missing: 'missing' in mongo ? mongo.missing : null,
    freshUrl: () => ('url' in mongo ? mongo.url.replace('NAME', `desk-${randomUUID().slice(0, 8)}`) : undefined),
  },
];
