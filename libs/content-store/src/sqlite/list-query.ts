import type { ListQuery } from '../content-store.ts';
import { unlessKnown } from './parsed-columns.ts';
import type { Query } from './queries.ts';

/**
 * The documents of a list, one page of them and how many there are, in one statement: the first row holds the total,
 * the others summaries in order. Only indexes are walked until the rows of the page are known.
 */
export function listQuery(query: ListQuery): Query {
  const matching = matchingDocuments(query);
  const ordered = query.order === 'newest' ? byNewest(matching) : matching.isWholeKind ? byTitle(query) : filteredByTitle(matching, query);
  return {
    sql: `SELECT count(*) AS total, NULL AS number, NULL AS summaries FROM ${matching.sql}
      UNION ALL SELECT NULL, ${unlessKnown('summaries')} FROM (${ordered.sql} LIMIT ? OFFSET ?) AS page
      CROSS JOIN documents AS d ON d.kind = page.kind AND d.id = page.id`,
    values: [...matching.values, ...ordered.values, query.limit, query.offset],
  };
}

interface Matching extends Query {
  isWholeKind: boolean;
}

/** "table AS m WHERE …". The search starts at the rows of the first reference, else of the language spoken, for they are few. */
function matchingDocuments({ kind, year, referringTo = [], languageSpoken, ids }: ListQuery): Matching {
  const [first, ...others] = referringTo;
  const table = first ? 'refs' : languageSpoken === undefined ? 'documents' : 'spoken';
  const conditions: [sql: string, ...values: Query['values']][] = [];
  if (first) conditions.push(['m.to_kind = ? AND m.to_id = ?', first.kind, first.id]);
  if (table === 'spoken' && languageSpoken !== undefined) conditions.push(['m.language = ?', languageSpoken]);
  conditions.push(['m.kind = ? AND m.newest IS NOT NULL', kind]);
  if (year !== undefined) conditions.push(['m.year = ?', year]);
  if (ids) conditions.push(['m.id IN (SELECT value FROM json_each(?))', JSON.stringify(ids)]);
  if (table === 'refs' && languageSpoken !== undefined) {
    conditions.push(['EXISTS (SELECT 1 FROM spoken AS s WHERE s.kind = m.kind AND s.id = m.id AND s.language = ?)', languageSpoken]);
  }
  for (const to of others) {
    conditions.push([
      'EXISTS (SELECT 1 FROM refs AS r WHERE r.kind = m.kind AND r.id = m.id AND r.to_kind = ? AND r.to_id = ?)',
      to.kind,
      to.id,
    ]);
  }
  return {
    sql: `${table} AS m WHERE ${conditions.map(([sql]) => sql).join(' AND ')}`,
    values: conditions.flatMap(([, ...values]) => values),
    isWholeKind: conditions.length === 1,
  };
}

const byNewest = ({ sql, values }: Query): Query => ({ sql: `SELECT m.kind, m.id FROM ${sql} ORDER BY m.newest DESC, m.id`, values });

/** Two walks along the index, merged: titles in the language, and source titles of documents without one. */
const byTitle = ({ kind, language }: ListQuery): Query => ({
  sql: `SELECT t.kind, t.id, t.key FROM titles AS t WHERE t.kind = ? AND t.language = ?
    UNION ALL SELECT t.kind, t.id, t.key FROM titles AS t WHERE t.kind = ? AND t.language = ''
      AND NOT EXISTS (SELECT 1 FROM titles AS own WHERE own.kind = t.kind AND own.id = t.id AND own.language = ?)
    ORDER BY 3, 2`,
  values: [kind, language, kind, language],
});

/** A filtered list is short: its titles are looked up and sorted. */
const filteredByTitle = ({ sql, values }: Query, { language }: ListQuery): Query => ({
  sql: `SELECT m.kind, m.id FROM ${sql}
    ORDER BY (SELECT t.key FROM titles AS t WHERE t.kind = m.kind AND t.id = m.id AND t.language IN ('', ?) ORDER BY t.language DESC LIMIT 1), m.id`,
  values: [...values, language],
});
