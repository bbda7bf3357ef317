import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';

/** The file of the store in the data folder. */
export const storeFile = (dataFolder: string) => join(dataFolder, 'content.sqlite');

/**
 * Stands in the file (`user_version`) once the store has been filled. Another number means another shape: the writer
 * then starts an empty file and the desk fills it from the ledger. Raise it with every change of the tables.
 */
export const filledVersion = 4;

/**
 * A document is one row, all languages together: a page is read by one look at an index and replaced as a whole. The
 * columns are in reading order, so that lists never touch the pages of the file that hold `state`. A row is never changed, only
 * replaced, and its number is never given again: what was read under a number holds. What is published of a kind in a year
 * (0: without one) is counted as it comes and goes: a list says how long it is, and walking it would take longest.
 */
const tables = `
CREATE TABLE documents (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL, id TEXT NOT NULL, line INTEGER NOT NULL, newest TEXT, year INTEGER,
  sitemap TEXT, summaries TEXT NOT NULL, state TEXT NOT NULL,
  UNIQUE (kind, id)
) STRICT;
CREATE INDEX documents_newest ON documents (kind, newest DESC, id) WHERE newest IS NOT NULL;
CREATE INDEX documents_year ON documents (kind, year DESC, newest DESC, id) WHERE newest IS NOT NULL;

CREATE TABLE counts (
  kind TEXT NOT NULL, year INTEGER NOT NULL, count INTEGER NOT NULL,
  PRIMARY KEY (kind, year)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER count_added AFTER INSERT ON documents WHEN new.newest IS NOT NULL BEGIN
  INSERT INTO counts (kind, year, count) VALUES (new.kind, coalesce(new.year, 0), 1) ON CONFLICT DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER count_taken_away AFTER DELETE ON documents WHEN old.newest IS NOT NULL BEGIN
  UPDATE counts SET count = count - 1 WHERE kind = old.kind AND year = coalesce(old.year, 0);
END;

CREATE TABLE refs (
  to_kind TEXT NOT NULL, to_id TEXT NOT NULL, kind TEXT NOT NULL, newest TEXT NOT NULL, id TEXT NOT NULL, year INTEGER,
  PRIMARY KEY (to_kind, to_id, kind, newest DESC, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX refs_of_document ON refs (kind, id, to_kind, to_id);

CREATE TABLE spoken (
  language TEXT NOT NULL, kind TEXT NOT NULL, newest TEXT NOT NULL, id TEXT NOT NULL, year INTEGER,
  PRIMARY KEY (language, kind, newest DESC, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX spoken_of_document ON spoken (kind, id, language);

CREATE TABLE titles (
  kind TEXT NOT NULL, language TEXT NOT NULL, key TEXT NOT NULL, id TEXT NOT NULL,
  PRIMARY KEY (kind, language, key, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX titles_of_document ON titles (kind, id, language, key);

CREATE TABLE addresses (
  kind TEXT NOT NULL, slug TEXT NOT NULL, language TEXT NOT NULL, id TEXT NOT NULL, answer TEXT NOT NULL,
  PRIMARY KEY (kind, slug, language, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX addresses_with_page ON addresses (kind, language, slug) WHERE answer = 'page';
CREATE INDEX addresses_of_document ON addresses (kind, id);

CREATE TABLE changes (number INTEGER PRIMARY KEY AUTOINCREMENT, tags TEXT NOT NULL) STRICT;
CREATE TABLE identity (id TEXT NOT NULL) STRICT;
`;

/** All that holds documents; what is left says which store this is and what has changed in it. */
export const documentTables = ['documents', 'refs', 'spoken', 'titles', 'addresses'];

/** Makes the tables in an empty database and gives the store an identity, by which followers know it from another. */
export function createTables(database: DatabaseSync, identity: string): void {
  database.exec(`BEGIN IMMEDIATE;${tables}`);
  database.prepare('INSERT INTO identity (id) VALUES (?)').run(identity);
  database.exec('COMMIT');
}
