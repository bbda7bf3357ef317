import type { DocumentState } from '@flersprog/content';
import { everythingTag } from '@flersprog/content/cache-tags';
import { newestOfEach } from '../documents/newest-of-each.ts';
import { isDuplicate } from './mongo-failure.ts';
import { mongoDocumentOf } from './mongo-document.ts';
import { documentIndexes, type MongoStore } from './mongo-store.ts';
import { recordChange } from './put-documents.ts';
import { takenAddress } from './taken-address.ts';
import { whileLocked } from './write-lock.ts';

const batchSize = 200;

/**
 * Writes a whole new collection, then lets it take the place of the old one in one step, so that readers always see
 * one or the other whole. Others' writes wait meanwhile.
 */
export async function replaceDocuments(store: MongoStore, states: AsyncIterable<DocumentState> | Iterable<DocumentState>): Promise<void> {
  await whileLocked(store, async () => {
    await store.staging.drop();
    await store.staging.createIndexes(documentIndexes);
    for await (const batch of inBatches(states)) await writeBatch(store, batch);
    await store.staging.rename(store.documents.collectionName, { dropTarget: true });
    await recordChange(store, [everythingTag]);
  });
}

async function* inBatches(states: AsyncIterable<DocumentState> | Iterable<DocumentState>): AsyncGenerator<DocumentState[]> {
  let batch: DocumentState[] = [];
  for await (const state of states) {
    batch.push(state);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function writeBatch({ staging }: MongoStore, states: DocumentState[]): Promise<void> {
  const wanted = newestOfEach(states).map(mongoDocumentOf);
  const held = await staging.find({ _id: { $in: wanted.map(({ _id }) => _id) } }, { projection: { line: 1 } }).toArray();
  const lines = new Map(held.map(({ _id, line }) => [_id, line]));
  const news = wanted.filter(({ _id, line }) => (lines.get(_id) ?? -Infinity) <= line);
  if (held.length > 0) await staging.deleteMany({ _id: { $in: news.map(({ _id }) => _id) } });
  if (news.length === 0) return;
  await staging.insertMany(news).catch(async (error: unknown) => {
    throw isDuplicate(error) ? ((await takenAddress(staging, news)) ?? error) : error;
  });
}
