import { everythingTag } from '@flersprog/content/cache-tags';
import type { Change } from '../content-store.ts';

/** How far a follower is: which store it has seen, and the number of the last change. */
export interface Position {
  /** Differs between a store and one that took its place. */
  identity: string;
  number: number;
}

/**
 * Pure: what to tell a follower that was at `seen` and is at `now`. `kept` are the changes between that the store still
 * has, in order; when one is missing, or the store is another one, everything is to be forgotten.
 */
export function missedChanges(seen: Position, now: Position, kept: Change[]): Change[] {
  const complete = seen.identity === now.identity && kept.length === now.number - seen.number;
  return complete ? kept : forgetEverything(now);
}

export const forgetEverything = ({ number }: Position): Change[] => [{ number, tags: [everythingTag] }];
