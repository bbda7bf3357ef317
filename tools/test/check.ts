import type { Outcome } from './outcome.ts';

/** One step of `npm test`. */
export interface Check {
  /** A word to choose it by: `npm test -- unit`. */
  name: string;
  /** What it looks at, shown while it runs. */
  title: string;
  /** Names of checks without which this one makes no sense; when one of them failed, this one counts as failed. */
  needs?: readonly string[];
  run: () => Promise<Outcome[]>;
}
