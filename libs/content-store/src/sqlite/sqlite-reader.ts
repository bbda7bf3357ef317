import type { DocumentState, PageSummary } from '@flersprog/content';
import type { ContentReader, DocumentAddresses, ReaderOptions } from '../content-store.ts';
import { decideLookUp } from '../documents/look-up.ts';
import { mostOfEach } from '../documents/most-of-kinds.ts';
import { listQuery } from './list-query.ts';
import type { JsonColumn } from './parsed-columns.ts';
import { addressesOf, countsOfKinds, documentsAround, documentsAt, yearsOf, type Query } from './queries.ts';
import { readConnection, type OpenStore } from './read-connection.ts';
import { followSqlite } from './sqlite-following.ts';

type Row = Record<string, unknown>;

/** The site's door to the store in a SQLite file of the data folder. Opens the file at the first call. */
export function openSqliteReader(dataFolder: string, { onStatement }: ReaderOptions = {}): ContentReader {
  const connection = readConnection(dataFolder);

  /** Rows of one statement, read by `decode` while the store is at hand, so that broken content counts as a broken store. */
  function ask<T>(name: string, { sql, values }: Query, decode: (row: Row, store: OpenStore) => T): T[] {
    onStatement?.(name);
    return connection.use((store) => {
      for (const texts of Object.values(store.parsed)) texts.makeRoom();
      const rows = store.statement(sql).all(...values);
      return rows.map((row) => decode(row, store));
    });
  }

  const pagesAround = (name: string, ...asked: Parameters<typeof documentsAround>) =>
    onceEach(ask(name, documentsAround(...asked), summaries));

  return {
    async lookUp(kind, language, slug) {
      const documents = ask('lookUp', documentsAt(kind, slug), json<DocumentState>('state'));
      return decideLookUp(documents, language, slug);
    },
    read: async (keys) => pagesAround('read', keys, [], {}),
    referringTo: async (key, kinds, limit) => pagesAround('referringTo', [], [key], mostOfEach(kinds, limit)),
    around: async (keys, to, most) => pagesAround('around', keys, to, most),
    async list(query) {
      const [total, ...documents] = ask('list', listQuery(query), (row, store) => row['total'] ?? summaries(row, store));
      return { total: Number(total), documents: documents as PageSummary[][] };
    },
    years: async (kind) => ask('years', yearsOf(kind), ({ year, count }) => ({ year: Number(year), count: Number(count) })),
    counts: async () => Object.fromEntries(ask('counts', countsOfKinds, ({ kind, count }) => [String(kind), Number(count)])),
    async addresses(kind, limit, offset) {
      const decode = ({ sitemap }: Row) => JSON.parse(String(sitemap)) as DocumentAddresses | null;
      return ask('addresses', addressesOf(kind, limit, offset), decode).filter((entry) => entry !== null);
    },
    follow: async (onChange) => followSqlite(connection, onChange),
    check: async () => connection.use(({ statement }) => void statement('SELECT id FROM identity').get()),
    close: async () => connection.close(),
  };
}

/** Reads a column of a document's row, which holds no text where it is known already. */
const json =
  <T>(column: JsonColumn) =>
  (row: Row, { parsed }: OpenStore): T =>
    parsed[column].parse<T>(Number(row['number']), String(row[column]));

const summaries = json<PageSummary[]>('summaries');

/** The pages of all documents in order, a document that was found twice at its first place: what its row says is one object. */
const onceEach = (documents: PageSummary[][]): PageSummary[] => [...new Set(documents)].flat();
