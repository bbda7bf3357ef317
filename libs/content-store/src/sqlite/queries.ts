import type { PageKey, Kind } from '@flersprog/content';
import type { MostOfKinds } from '../content-store.ts';
import { unlessKnown } from './parsed-columns.ts';

/** A statement and what to bind to it. Every one is answered from an index (`queries.test.ts` asks the planner). */
export interface Query {
  sql: string;
  values: (string | number)[];
}

/**
 * At most so many rows. SQLite looks at a bare parameter of LIMIT while it plans, and plans the statement anew each time one is
 * bound, which costs more than all the looking up; in a sum it does not.
 */
export const atMost = 'LIMIT ? + 0';

/** Whole documents that have or had the slug in any language. */
export const documentsAt = (kind: Kind, slug: string): Query => ({
  sql: `SELECT ${unlessKnown('state')} FROM documents AS d WHERE kind = ?1 AND id IN (SELECT id FROM addresses WHERE kind = ?1 AND slug = ?2)`,
  values: [kind, slug],
});

const byKeys = `SELECT ${unlessKnown('summaries')} FROM json_each(?) AS wanted CROSS JOIN documents AS d
  ON d.kind = wanted.value ->> 0 AND d.id = wanted.value ->> 1`;

// CROSS JOIN fixes the order of the loops: the newest references first, then their documents.
const byReference = `SELECT * FROM (SELECT ${unlessKnown('summaries')} FROM refs AS r CROSS JOIN documents AS d ON d.kind = r.kind AND d.id = r.id
  WHERE r.to_kind = ? AND r.to_id = ? AND r.kind = ? ORDER BY r.newest DESC, r.id ${atMost})`;

const listOf = (keys: readonly PageKey[]) => JSON.stringify(keys.map(({ kind, id }) => [kind, id]));

/** Summaries of documents by key, then of those that refer to one of `to`, newest first within each of them and kind. */
export function documentsAround(keys: readonly PageKey[], to: readonly PageKey[], most: MostOfKinds): Query {
  const referring = to.flatMap((key) => Object.entries(most).map(([kind, limit]) => ({ key, kind, limit })));
  return {
    sql: [byKeys, ...referring.map(() => byReference)].join(' UNION ALL '),
    values: [listOf(keys), ...referring.flatMap(({ key, kind, limit }) => [key.kind, key.id, kind, limit])],
  };
}

export const yearsOf = (kind: Kind): Query => ({
  sql: `SELECT year, count FROM counts WHERE kind = ? AND year > 0 AND count > 0 ORDER BY year DESC`,
  values: [kind],
});

export const countsOfKinds: Query = { sql: 'SELECT kind, sum(count) AS count FROM counts GROUP BY kind', values: [] };

/** Where documents of a kind are, oldest first. What comes before the offset is passed over in the index alone. */
export const addressesOf = (kind: Kind, limit: number, offset: number): Query => ({
  sql: `SELECT sitemap FROM documents WHERE kind = ? AND newest IS NOT NULL ORDER BY newest, id DESC ${atMost} OFFSET ?`,
  values: [kind, limit, offset],
});
