import { setImmediate as nextTick } from 'node:timers/promises';
import type { DocumentState } from '@flersprog/content';
import { everythingTag } from '@flersprog/content/cache-tags';
import type { ContentWriter } from '../content-store.ts';
import { tagsOfChanges, type DocumentChange } from '../documents/change-tags.ts';
import { recordOf } from '../documents/document-record.ts';
import { newestOfEach } from '../documents/newest-of-each.ts';
import { startDigest } from '../documents/store-digest.ts';
import { folderNameOf } from '../front/front-folder.ts';
import { pointedTo, pointToNew, removeOthers } from '../front/point-front.ts';
import { takeTurns } from '../in-turn.ts';
import { documentTables } from './schema.ts';
import { inTransaction } from './transaction.ts';
import { writeConnection, type WritableStore } from './write-connection.ts';

/** The desk's door to the store in a SQLite file of the data folder. */
export function openSqliteWriter(dataFolder: string, frontFolder: string | null = null): ContentWriter {
  const connection = writeConnection(dataFolder);
  // One connection has one transaction: a put that came during a rebuild would else become part of it.
  const inTurn = takeTurns();

  const putAll = (states: DocumentState[]) =>
    inTurn(() => changing(connection.storeWithAll(), (store) => putInto(store, states), frontFolder));

  return {
    put: (state) => putAll([state]),
    putAll,
    replaceAll: (states) => inTurn(() => changing(connection.store(), (store) => replaceIn(store, states), frontFolder)),
    digest: () => inTurn(() => digestOf(connection.store())),
    needsRebuild: () => inTurn(async () => !connection.store().isFilled()),
    pointFront: () => inTurn(() => pointFront(connection.store(), frontFolder)),
    // Sites ask the file for its version before every answer (`Following.poll`), so a committed change is a seen one.
    seenByAllSites: async () => true,
    close: () => inTurn(async () => connection.close()),
  };
}

/** One transaction. Answers of before are taken from readers in front as its last deed before the commit. */
async function changing<T>(store: WritableStore, work: (store: WritableStore) => T | Promise<T>, frontFolder: string | null): Promise<T> {
  const before = store.position();
  const result = await inTransaction(store.database, async () => {
    const done = await work(store);
    if (frontFolder !== null && store.position().number !== before.number) pointToNew(frontFolder, store.position());
    return done;
  });
  if (frontFolder !== null) void removeOthers(frontFolder);
  return result;
}

/** Inside a transaction, so that nobody makes a change between the look and the pointing. */
async function pointFront(store: WritableStore, frontFolder: string | null): Promise<void> {
  const isRight = () => frontFolder === null || pointedTo(frontFolder) === folderNameOf(store.position());
  if (isRight()) return;
  await inTransaction(store.database, () => {
    if (frontFolder !== null && !isRight()) pointToNew(frontFolder, store.position());
  });
}

function putInto({ documents, changes, markFilled }: WritableStore, states: DocumentState[]): number {
  const news = newestOfEach(states).filter((state) => {
    const held = documents.held(state);
    return !held || (held.line <= state.line && held.state !== recordOf(state).state);
  });
  markFilled();
  if (news.length === 0) return changes.newest();
  const pointsAt = () =>
    news.map(({ kind, id }): DocumentChange => ({ key: { kind, id }, references: documents.references({ kind, id }) }));
  const before = pointsAt();
  // All old rows go before any new one comes, so that documents may swap addresses in one act.
  news.forEach(documents.remove);
  news.forEach(documents.insert);
  return changes.add(tagsOfChanges([...before, ...pointsAt()]));
}

async function replaceIn(store: WritableStore, states: AsyncIterable<DocumentState> | Iterable<DocumentState>) {
  const { database, documents, changes, markFilled } = store;
  for (const table of documentTables) database.exec(`DELETE FROM ${table}`);
  for await (const state of states) {
    const held = documents.held(state);
    if (held && held.line > state.line) continue;
    if (held) documents.remove(state);
    documents.insert(state);
  }
  changes.add([everythingTag]);
  markFilled();
  return digestOf(store);
}

async function digestOf({ database }: WritableStore): Promise<{ count: number; digest: string }> {
  const digest = startDigest();
  let done = 0;
  for (const { state } of database.prepare('SELECT state FROM documents ORDER BY kind, id').iterate()) {
    digest.add(JSON.parse(String(state)) as DocumentState);
    if (++done % 200 === 0) await nextTick();
  }
  return digest.result();
}
