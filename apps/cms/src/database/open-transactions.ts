import { AsyncLocalStorage } from 'node:async_hooks';
import type { Turn } from './turn.ts';

/** Left in the asynchronous context of whoever began a transaction, so that what runs inside it can be told. */
export interface Mark {
  turn: Turn | null;
  readonly outer: Mark | undefined;
}

const marks = new AsyncLocalStorage<Mark>();

/**
 * Marks the running code, and all it starts from here on, as being inside a transaction. Must run before the first
 * `await` of the function that begins it, so that the caller goes on inside the mark.
 */
export function enterTransaction(): Mark {
  let outer = marks.getStore();
  while (outer && (outer.turn === null || outer.turn.over)) outer = outer.outer;
  const mark: Mark = { turn: null, outer };
  marks.enterWith(mark);
  return mark;
}

/** Whether the running code is inside the transaction that holds this turn. */
export function isInside(turn: Turn): boolean {
  for (let mark = marks.getStore(); mark; mark = mark.outer) if (mark.turn === turn) return true;
  return false;
}
