import { randomUUID } from 'node:crypto';
import type { DocumentState } from '@flersprog/content';
import type { ContentWriter } from '../content-store.ts';
import { startDigest } from '../documents/store-digest.ts';
import { takeTurns } from '../in-turn.ts';
import { asStoreFailure } from './mongo-failure.ts';
import { documentIndexes, dropEarlierShapes, mongoStore, type MongoStore } from './mongo-store.ts';
import { putDocuments } from './put-documents.ts';
import { replaceDocuments } from './replace-documents.ts';
import { silenceOfSites } from './silence-of-sites.ts';
import { seenByAll } from './site-processes.ts';
import { registerWriter } from './writer-processes.ts';

/** A process that was alive before the server went away must still be known when it comes back. */
const longerThanOutagesSeconds = 24 * 60 * 60;

/** The desk's door to the store in MongoDB. Makes collections and indexes where they are missing. */
export async function openMongoWriter(databaseUrl: string): Promise<ContentWriter> {
  const store = mongoStore(databaseUrl, { serverSelectionTimeoutMS: 10_000 });
  await asStoreFailure(() => prepare(store)).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  const silence = silenceOfSites();
  const session = store.client.startSession();
  const unregister = await registerWriter(store, session, silence.answered);
  // Transactions of one process all meet at the counter; in turn they do not make each other start over.
  const inTurn = takeTurns();
  const putAll = (states: DocumentState[]) => asStoreFailure(() => inTurn(() => putDocuments(store, session, states)));
  return {
    put: (state) => putAll([state]),
    putAll,
    replaceAll: (states) =>
      asStoreFailure(() =>
        inTurn(async () => {
          // The database may have been dropped since.
          await prepare(store);
          await replaceDocuments(store, states);
          await dropEarlierShapes(store);
        }),
      ).then(() => digestOf(store)),
    digest: () => digestOf(store),
    needsRebuild: () => asStoreFailure(async () => !(await store.counters.findOne({ _id: 'counter' }))?.filled),
    // Sites on other machines have folders of their own, which could not be exchanged at one instant.
    pointFront: async () => undefined,
    seenByAllSites: (change, withinMs) => asStoreFailure(() => seenByAll(store, silence, change, withinMs)),
    close: () =>
      inTurn(async () => {
        await unregister();
        await session.endSession();
        await store.close();
      }),
  };
}

async function prepare({ documents, counters, sites }: MongoStore): Promise<void> {
  await documents.createIndexes(documentIndexes);
  await sites.createIndexes([{ key: { at: 1 }, expireAfterSeconds: longerThanOutagesSeconds }]);
  const fresh = { number: 0, identity: randomUUID(), filled: false, lockedUntil: new Date(0) };
  await counters.updateOne({ _id: 'counter' }, { $setOnInsert: fresh }, { upsert: true });
}

const digestOf = ({ documents }: MongoStore) =>
  asStoreFailure(async () => {
    const digest = startDigest();
    for await (const { state } of documents.find({}, { projection: { state: 1 } }).sort({ kind: 1, id: 1 })) {
      digest.add(JSON.parse(state) as DocumentState);
    }
    return digest.result();
  });
