import { everythingTag } from '@flersprog/content/cache-tags';
import type { Change, Position } from '../content-store.ts';

/**
 * Pure: what to tell a follower that was at `seen` and is at `now`. `kept` are the changes between that the store still
 * has, in order; when one is missing, or the store is another one, everything is to be forgotten.
 */
export function missedChanges(seen: Position, now: Position, kept: Change[]): Change[] {
  const complete = seen.identity === now.identity && kept.length === now.number - seen.number;
  return complete ? kept : forgetEverything(now);
}

export const forgetEverything = ({ number }: Position): Change[] => [{ number, tags: [everythingTag] }];
