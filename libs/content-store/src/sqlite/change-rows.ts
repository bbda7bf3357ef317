import type { DatabaseSync } from 'node:sqlite';
import type { CacheTag } from '@flersprog/content';

/** Changes kept for followers; one further behind forgets everything instead. */
export const changesKept = 10_000;

/** The numbered record of changes. Inside the caller's transaction. */
export function changeRows(database: DatabaseSync) {
  const add = database.prepare('INSERT INTO changes (tags) VALUES (?)');
  const trim = database.prepare('DELETE FROM changes WHERE number <= ?');
  const newest = database.prepare(`SELECT coalesce(max(seq), 0) AS number FROM sqlite_sequence WHERE name = 'changes'`);
  return {
    add(tags: CacheTag[]): number {
      const number = Number(add.run(JSON.stringify(tags)).lastInsertRowid);
      trim.run(number - changesKept);
      return number;
    },
    newest: () => Number(newest.get()?.['number']),
  };
}
