import type { SqliteAdapter } from './sqlite-adapter-parts.ts';

/**
 * Adds the index Payload leaves out: the rows of one document in the tables of localized texts, by document and language.
 * Without it every read of a document scans the whole table (seconds at a thousand documents).
 */
export function indexParents<S>(args: { schema: S }): S {
  // Payload passes the adapter too, though its types do not say so.
  const { adapter } = args as unknown as { adapter: SqliteAdapter };
  for (const table of Object.values(adapter.rawTables)) {
    if (!('_parentID' in table.columns)) continue;
    const indexes = (table.indexes ??= {});
    if (Object.values(indexes).some(({ on }) => [on].flat()[0] === '_parentID')) continue;
    const on = '_locale' in table.columns ? ['_parentID', '_locale'] : ['_parentID'];
    indexes.parentFirst = { name: `${table.name}_parent_first_idx`, on };
  }
  return args.schema;
}
