import type { ClientSession } from 'mongodb';
import type { CacheTag, DocumentState, Kind, PageKey } from '@flersprog/content';
import { tagsOfChanges } from '../documents/change-tags.ts';
import { newestOfEach } from '../documents/newest-of-each.ts';
import { isDuplicate } from './mongo-failure.ts';
import { mongoDocumentOf, type MongoDocument } from './mongo-document.ts';
import type { MongoStore } from './mongo-store.ts';
import { takenAddress } from './taken-address.ts';
import { isUnlocked, StoreLocked, waitForLock } from './write-lock.ts';

/** Changes kept for followers; one further behind forgets everything instead. */
const changesKept = 10_000;

/** Writes the documents and the record of the change in one transaction, which the driver repeats on passing failures. */
export async function putDocuments(store: MongoStore, session: ClientSession, states: DocumentState[]): Promise<number> {
  const wanted = newestOfEach(states).map(mongoDocumentOf);
  const write = () => session.withTransaction(() => writeNews(store, wanted, session));
  const number = await waitForLock(write).catch(async (error: unknown) => {
    throw isDuplicate(error) ? ((await takenAddress(store.documents, wanted)) ?? error) : error;
  });
  await store.changes.deleteMany({ _id: { $lte: number - changesKept } });
  return number;
}

async function writeNews(store: MongoStore, wanted: MongoDocument[], session: ClientSession): Promise<number> {
  const ids = wanted.map(({ _id }) => _id);
  const projection = { line: 1, state: 1, references: 1 };
  const held = new Map((await store.documents.find({ _id: { $in: ids } }, { session, projection }).toArray()).map((row) => [row._id, row]));
  const news = wanted.filter((document) => {
    const other = held.get(document._id);
    return !other || (other.line <= document.line && other.state !== document.state);
  });
  if (news.length === 0) return (await store.counters.findOne({ _id: 'counter' }, { session }))?.number ?? 0;
  const changes = news.map(({ _id, kind, id, references }) => {
    const before = held.get(_id)?.references ?? [];
    return { key: { kind, id }, references: [...before, ...references].map(keyOf) };
  });
  const number = await recordChange(store, tagsOfChanges(changes), session);
  // All old ones go before any new one comes, so that documents may swap addresses in one act.
  await store.documents.deleteMany({ _id: { $in: news.map(({ _id }) => _id) } }, { session });
  await store.documents.insertMany(news, { session });
  return number;
}

/** The key that `keyText` made the text of; no kind has a colon in its name. */
function keyOf(text: string): PageKey {
  const colon = text.indexOf(':');
  return { kind: text.slice(0, colon) as Kind, id: text.slice(colon + 1) };
}

/** Numbers a change and keeps its tags. Without a session it is not held up by the lock, whose holder calls it. */
export async function recordChange(store: MongoStore, tags: CacheTag[], session?: ClientSession): Promise<number> {
  const counter = await store.counters.findOneAndUpdate(
    { _id: 'counter', ...(session ? isUnlocked : {}) },
    { $inc: { number: 1 }, $set: { filled: true } },
    { session, returnDocument: 'after' },
  );
  if (!counter) throw new StoreLocked();
  await store.changes.insertOne({ _id: counter.number, tags }, { session });
  return counter.number;
}
