import type { ListQuery } from '../content-store.ts';
import { unlessKnown } from './parsed-columns.ts';
import { atMost, type Query } from './queries.ts';

/**
 * The documents of a list, one page of them and how many there are, in one statement: the first row holds the total,
 * the others summaries in order. Only indexes are walked until the rows of the page are known.
 */
export function listQuery(query: ListQuery): Query {
  const matching = matchingDocuments(query);
  const ordered = query.order === 'newest' ? byNewest(matching) : matching.isWholeKind ? byTitle(query) : filteredByTitle(matching, query);
  const total = matching.isCounted
    ? counted(query)
    : { sql: `SELECT count(*) AS total, NULL AS number, NULL AS summaries FROM ${matching.sql}`, values: matching.values };
  return {
    sql: `${total.sql}
      UNION ALL SELECT NULL, ${unlessKnown('summaries')} FROM (${ordered.sql} ${atMost} OFFSET ?) AS page
      CROSS JOIN documents AS d ON d.kind = page.kind AND d.id = page.id`,
    values: [...total.values, ...ordered.values, query.limit, query.offset],
  };
}

interface Matching extends Query {
  isWholeKind: boolean;
  /** Whether their number stands in `counts`. */
  isCounted: boolean;
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
    isCounted: conditions.length === (year === undefined ? 1 : 2),
  };
}

const byNewest = ({ sql, values }: Query): Query => ({ sql: `SELECT m.kind, m.id FROM ${sql} ORDER BY m.newest DESC, m.id`, values });

const counted = ({ kind, year }: ListQuery): Query => ({
  sql: `SELECT coalesce(sum(count), 0) AS total, NULL AS number, NULL AS summaries FROM counts WHERE kind = ?${year === undefined ? '' : ' AND year = ?'}`,
  values: [kind, ...(year === undefined ? [] : [year])],
});

const byTitle = ({ kind, language }: ListQuery): Query => ({
  sql: `SELECT t.kind, t.id FROM titles AS t WHERE t.kind = ? AND t.language = ? ORDER BY t.key, t.id`,
  values: [kind, language],
});

/** A filtered list is short: its titles are looked up and sorted. */
const filteredByTitle = ({ sql, values }: Query, { language }: ListQuery): Query => ({
  sql: `SELECT m.kind, m.id FROM ${sql}
    ORDER BY (SELECT t.key FROM titles AS t WHERE t.kind = m.kind AND t.id = m.id AND t.language = ?), m.id`,
  values: [...values, language],
});
