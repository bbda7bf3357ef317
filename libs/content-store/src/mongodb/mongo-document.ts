import type { DocumentState, Kind } from '@flersprog/content';
import { keyText } from '@flersprog/content/kinds';
import { recordOf } from '../documents/document-record.ts';

/** A document as MongoDB holds it. Texts that no query asks by are JSON, so that they come back byte for byte. */
export interface MongoDocument {
  /** `keyText` of the key. */
  _id: string;
  kind: Kind;
  id: string;
  line: number;
  /** Whether any language is published. */
  live: boolean;
  newest: string | null;
  year: number | null;
  /** Sort key for lists by title, for every language of the table: its own title or the source language's. */
  titles: Record<string, string>;
  /** `keyText` of every document it refers to. */
  references: string[];
  languagesSpoken: string[];
  /** Every slug it has or had in any language. */
  slugs: string[];
  /** "language/slug" of its pages; absent when it has none, for the unique index takes no empty list twice. */
  pageAddresses?: string[];
  sitemap: string | null;
  summaries: string;
  state: string;
}

/** Pure: what MongoDB holds of a document. */
export function mongoDocumentOf(state: DocumentState): MongoDocument {
  const { kind, id, line, newest, year, sitemap, summaries, state: json, ...record } = recordOf(state);
  const pageAddresses = record.addresses.filter(({ answer }) => answer === 'page').map(({ language, slug }) => `${language}/${slug}`);
  return {
    _id: keyText(state),
    kind,
    id,
    line,
    live: newest !== null,
    newest,
    year,
    titles: Object.fromEntries(record.titles.map(({ language, key }) => [language, key])),
    references: record.references.map(keyText),
    languagesSpoken: record.languagesSpoken,
    slugs: [...new Set(record.addresses.map(({ slug }) => slug))],
    ...(pageAddresses.length > 0 ? { pageAddresses } : {}),
    sitemap,
    summaries,
    state: json,
  };
}
