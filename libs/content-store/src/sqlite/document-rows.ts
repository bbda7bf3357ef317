import type { DatabaseSync } from 'node:sqlite';
import type { DocumentState, PageKey } from '@flersprog/content';
import { recordOf } from '../documents/document-record.ts';
import { AddressTaken } from '../errors.ts';
import { documentTables } from './schema.ts';
import { isTaken } from './sqlite-error.ts';

/**
 * Takes a document (kind, id) out of a table. The index is named where the planner would rather walk every address of the kind,
 * which makes a publication the slower the more there is.
 */
export const removalFrom = (table: string) =>
  `DELETE FROM ${table} ${table === 'addresses' ? 'INDEXED BY addresses_of_document' : ''} WHERE kind = ? AND id = ?`;

/** The rows of one document in all tables: read what is held, take it away, put it in. Inside the caller's transaction. */
export function documentRows(database: DatabaseSync) {
  const held = database.prepare('SELECT line, state FROM documents WHERE kind = ? AND id = ?');
  const references = database.prepare('SELECT to_kind AS kind, to_id AS id FROM refs WHERE kind = ? AND id = ?');
  const removals = documentTables.map((table) => database.prepare(removalFrom(table)));
  const addDocument = database.prepare(
    'INSERT INTO documents (kind, id, line, newest, year, sitemap, summaries, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const addReference = database.prepare('INSERT INTO refs (to_kind, to_id, kind, newest, id, year) VALUES (?, ?, ?, ?, ?, ?)');
  const addSpoken = database.prepare('INSERT INTO spoken (language, kind, newest, id, year) VALUES (?, ?, ?, ?, ?)');
  const addTitle = database.prepare('INSERT INTO titles (kind, language, key, id) VALUES (?, ?, ?, ?)');
  const addAddress = database.prepare('INSERT INTO addresses (kind, slug, language, id, answer) VALUES (?, ?, ?, ?, ?)');
  const holder = database.prepare(
    `SELECT id FROM addresses INDEXED BY addresses_with_page WHERE kind = ? AND language = ? AND slug = ? AND answer = 'page'`,
  );

  function insert(state: DocumentState): void {
    const { kind, id, line, newest, year, sitemap, summaries, state: json, ...record } = recordOf(state);
    addDocument.run(kind, id, line, newest, year, sitemap, summaries, json);
    if (newest !== null) {
      for (const to of record.references) addReference.run(to.kind, to.id, kind, newest, id, year);
      for (const language of record.languagesSpoken) addSpoken.run(language, kind, newest, id, year);
    }
    for (const { language, key } of record.titles) addTitle.run(kind, language, key, id);
    for (const { language, slug, answer } of record.addresses) {
      try {
        addAddress.run(kind, slug, language, id, answer);
      } catch (error) {
        const taken = isTaken(error) ? holder.get(kind, language, slug)?.['id'] : undefined;
        throw typeof taken === 'string' ? new AddressTaken({ kind, language, slug }, taken, id) : error;
      }
    }
  }

  return {
    held: ({ kind, id }: PageKey) => held.get(kind, id) as { line: number; state: string } | undefined,
    references: ({ kind, id }: PageKey) => references.all(kind, id) as unknown as PageKey[],
    remove: ({ kind, id }: PageKey) => removals.forEach((statement) => statement.run(kind, id)),
    insert,
  };
}
