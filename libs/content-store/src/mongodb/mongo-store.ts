import { MongoClient, type Binary, type Collection, type IndexDescription, type MongoClientOptions } from 'mongodb';
import { languages } from '@flersprog/i18n/languages';
import type { MongoDocument } from './mongo-document.ts';

/** Stands in every collection's name. Raise it with every change of `MongoDocument`: the store is then filled anew. */
const shape = 2;
const prefix = `content_v${shape}_`;

/** The one document that every write goes through: it numbers the changes and keeps writers apart. */
export interface Counter {
  _id: 'counter';
  /** Number of the newest change. */
  number: number;
  /** Differs between this store and one that takes its place. */
  identity: string;
  /** False until the store was written for the first time. */
  filled: boolean;
  /** Until when nobody may write but the rebuild that set it; by the server's clock. */
  lockedUntil: Date;
}

export interface ChangeRecord {
  /** Number of the change. */
  _id: number;
  tags: string[];
}

/** A process that shows the store to readers. */
export interface SiteProcess {
  _id: string;
  /** Number of the newest change it has acted on. */
  seen: number;
  /** When it last said so, by the server's clock. */
  at: Date;
}

/** A process that writes the store. */
export interface WriterProcess {
  _id: string;
  host: string;
  pid: number;
  /** Id of the session its transactions run in. */
  session: Binary;
  /** When it last said that it lives, by the server's clock. */
  at: Date;
}

/** How long the driver waits before it says that the server does not answer. */
export type Patience = Pick<
  MongoClientOptions,
  'serverSelectionTimeoutMS' | 'connectTimeoutMS' | 'heartbeatFrequencyMS' | 'socketTimeoutMS'
>;

/** A reader who waits must hear "unavailable" within two seconds. `socketTimeoutMS` is longer than a change stream waits for news. */
export const readersPatience: Patience = {
  serverSelectionTimeoutMS: 1_000,
  connectTimeoutMS: 1_000,
  heartbeatFrequencyMS: 1_000,
  socketTimeoutMS: 3_000,
};

/** The database and its collections. Connects at the first operation. */
export function mongoStore(databaseUrl: string, options: Patience) {
  const client = new MongoClient(databaseUrl, { ...options, appName: 'flersprog-content', writeConcern: { w: 'majority' } });
  const database = client.db();
  const collection = <T extends object>(name: string): Collection<T> => database.collection<T>(prefix + name);
  return {
    client,
    documents: collection<MongoDocument>('documents'),
    /** A rebuild writes here, then it takes the place of `documents` in one step. */
    staging: collection<MongoDocument>('documents_staging'),
    changes: collection<ChangeRecord>('changes'),
    counters: collection<Counter>('counters'),
    sites: collection<SiteProcess>('sites'),
    writers: collection<WriterProcess>('writers'),
    close: () => client.close(),
  };
}
export type MongoStore = ReturnType<typeof mongoStore>;

/** Takes away what a store of an earlier shape left in the database; no program that runs now reads it. */
export async function dropEarlierShapes({ client }: MongoStore): Promise<void> {
  const database = client.db();
  const named = await database.listCollections({ name: /^content_v\d+_/ }, { nameOnly: true }).toArray();
  const earlier = named.filter(({ name }) => Number(/\d+/.exec(name)) < shape);
  for (const { name } of earlier) await database.dropCollection(name);
}

/** One index a query; see mongo-queries.ts. Lists end in `id` so that equal dates and titles have one order. */
export const documentIndexes: IndexDescription[] = [
  { key: { kind: 1, id: 1 }, unique: true },
  { key: { kind: 1, slugs: 1 } },
  { key: { kind: 1, pageAddresses: 1 }, unique: true, partialFilterExpression: { pageAddresses: { $exists: true } } },
  { key: { live: 1, kind: 1, newest: -1, id: 1 } },
  { key: { live: 1, kind: 1, year: -1, newest: -1, id: 1 } },
  { key: { live: 1, references: 1, kind: 1, newest: -1, id: 1 } },
  { key: { live: 1, languagesSpoken: 1, kind: 1, newest: -1, id: 1 } },
  ...languages.map(({ tag }): IndexDescription => ({ key: { live: 1, kind: 1, [`titles.${tag}`]: 1, id: 1 } })),
];
