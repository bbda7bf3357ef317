import type { DatabaseSync } from 'node:sqlite';
import { setImmediate as nextTick } from 'node:timers/promises';
import type { DocumentState } from '@flersprog/content';
import { everythingTag } from '@flersprog/content/cache-tags';
import type { ContentWriter } from '../content-store.ts';
import { tagsOfChanges, type DocumentChange } from '../documents/change-tags.ts';
import { recordOf } from '../documents/document-record.ts';
import { newestOfEach } from '../documents/newest-of-each.ts';
import { startDigest } from '../documents/store-digest.ts';
import { takeTurns } from '../in-turn.ts';
import { changeRows } from './change-rows.ts';
import { documentRows } from './document-rows.ts';
import { openForWriting } from './open-for-writing.ts';
import { filledVersion } from './schema.ts';
import { inTransaction } from './transaction.ts';

/** The desk's door to the store in a SQLite file of the data folder. */
export function openSqliteWriter(dataFolder: string): ContentWriter {
  const database = openForWriting(dataFolder);
  const documents = documentRows(database);
  const changes = changeRows(database);
  // One connection has one transaction: a put that came during a rebuild would else become part of it.
  const inTurn = takeTurns();
  const transaction = <T>(work: () => T | Promise<T>) => inTurn(() => inTransaction(database, work));
  const markFilled = () => database.exec(`PRAGMA user_version = ${filledVersion}`);

  const isNews = (state: DocumentState) => {
    const held = documents.held(state);
    return !held || (held.line <= state.line && held.state !== recordOf(state).state);
  };

  const putAll = (states: DocumentState[]) =>
    transaction(() => {
      const news = newestOfEach(states).filter(isNews);
      markFilled();
      if (news.length === 0) return changes.newest();
      const done = news.map(({ kind, id }): DocumentChange => ({ key: { kind, id }, references: documents.references({ kind, id }) }));
      // All old rows go before any new one comes, so that documents may swap addresses in one act.
      news.forEach(documents.remove);
      news.forEach(documents.insert);
      const references = news.map(({ kind, id }): DocumentChange => ({
        key: { kind, id },
        references: documents.references({ kind, id }),
      }));
      return changes.add(tagsOfChanges([...done, ...references]));
    });

  return {
    put: (state) => putAll([state]),
    putAll,
    replaceAll: (states) =>
      transaction(async () => {
        for (const table of ['documents', 'refs', 'titles', 'addresses']) database.exec(`DELETE FROM ${table}`);
        for await (const state of states) {
          const held = documents.held(state);
          if (held && held.line > state.line) continue;
          if (held) documents.remove(state);
          documents.insert(state);
        }
        changes.add([everythingTag]);
        markFilled();
        return digestOf(database);
      }),
    digest: () => inTurn(() => digestOf(database)),
    needsRebuild: async () => database.prepare('PRAGMA user_version').get()?.['user_version'] !== filledVersion,
    // Sites ask the file for its version before every answer (`Following.poll`), so a committed change is a seen one.
    seenByAllSites: async () => true,
    close: () =>
      inTurn(async () => {
        if (database.isOpen) database.close();
      }),
  };
}

async function digestOf(database: DatabaseSync): Promise<{ count: number; digest: string }> {
  const digest = startDigest();
  let done = 0;
  for (const { state } of database.prepare('SELECT state FROM documents ORDER BY kind, id').iterate()) {
    digest.add(JSON.parse(String(state)) as DocumentState);
    if (++done % 200 === 0) await nextTick();
  }
  return digest.result();
}
