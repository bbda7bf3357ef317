import type { CacheTag } from '@flersprog/content';
import type { Change, Following, Position } from '../content-store.ts';
import { forgetEverything, missedChanges } from '../documents/missed-changes.ts';
import type { OpenStore, ReadConnection } from './read-connection.ts';

/** After a failure the next question waits this long, so that a lock does not slow every cached answer. */
const retryMs = 100;

/**
 * Follows the store's changes. `poll` asks SQLite whether another connection has committed anything since (a few
 * microseconds), and only then for the changes. While the store cannot be read it says nothing; a store that was
 * replaced, or has forgotten what came after the last number seen, makes everything be forgotten.
 */
export function followSqlite(connection: ReadConnection, onChange: (change: Change) => void): Following {
  let asked: { store: OpenStore; version: unknown } | null = null;
  let seen: Position | null = null;
  let begun = false;
  let restUntil = 0;

  function catchUp(store: OpenStore): Change[] {
    const version = store.statement('PRAGMA data_version').get()?.['data_version'];
    if (asked?.store === store && asked.version === version) return [];
    const now = { identity: store.identity, number: newestNumber(store) };
    const news = seen ? changesBetween(store, seen, now) : begun ? forgetEverything(now) : [];
    asked = { store, version };
    if (seen?.identity !== now.identity || seen.number !== now.number) seen = now;
    return news;
  }

  function poll(): void {
    if (performance.now() < restUntil) return;
    let news: Change[] = [];
    try {
      news = connection.use(catchUp);
    } catch {
      restUntil = performance.now() + retryMs;
    }
    begun = true;
    news.forEach(onChange);
  }

  poll();
  return { poll, position: () => seen, stop: async () => undefined };
}

function newestNumber(store: OpenStore): number {
  return Number(store.statement(`SELECT coalesce(max(seq), 0) AS number FROM sqlite_sequence WHERE name = 'changes'`).get()?.['number']);
}

function changesBetween(store: OpenStore, seen: Position, now: Position): Change[] {
  const rows = store
    .statement('SELECT number, tags FROM changes WHERE number > ? AND number <= ? ORDER BY number')
    .all(seen.number, now.number);
  const kept = rows.map((row) => ({ number: Number(row['number']), tags: JSON.parse(String(row['tags'])) as CacheTag[] }));
  return missedChanges(seen, now, kept);
}
