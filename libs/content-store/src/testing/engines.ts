import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { makeSqlitePlace, type Place } from './sqlite-place.ts';

/** An engine that the contract is tried on. */
export interface Engine {
  name: string;
  /** Why it cannot be tried here; null when it can. */
  missing: string | null;
  makePlace(): Promise<Place>;
}

const mongo = inject('mongo');

/** Both engines; MongoDB with the reason where no server can be had. */
export const engines: Engine[] = [
  { name: 'SQLite', missing: null, makePlace: makeSqlitePlace },
  { name: 'MongoDB', missing: 'missing' in mongo ? mongo.missing : null, makePlace: makeMongoPlace },
];

async function makeMongoPlace(): Promise<Place> {
  if ('missing' in mongo) throw new Error(mongo.missing);
  // A database of its own; it goes with the server.
  const databaseUrl = mongo.url.replace('NAME', `store-${randomUUID().slice(0, 8)}`);
  return { location: { dataFolder: '/nowhere', databaseUrl }, remove: async () => undefined };
}
