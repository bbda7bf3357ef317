/** What became of one test or check. */
export interface Outcome {
  name: string;
  result: 'passed' | 'failed' | 'skipped';
  /** Why it was skipped, or what failed; for people. */
  detail?: string;
}

export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

export function tally(outcomes: readonly Outcome[]): Tally {
  const count = (result: Outcome['result']) => outcomes.filter((outcome) => outcome.result === result).length;
  return { passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
}

/** The last line of every run, which scripts read. */
export function lastLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** What failed, once more in few words, for who sees only the end of a long run. */
export function failures(outcomes: readonly Outcome[]): string[] {
  return outcomes
    .filter((outcome) => outcome.result === 'failed')
    .map(({ name, detail = '' }) => `✗ ${name}${detail && `: ${firstLines(detail)}`}`);
}

function firstLines(text: string): string {
  const lines = text.trim().split('\n');
  return lines.length > 12 ? [...lines.slice(0, 12), '…'].join('\n  ') : lines.join('\n  ');
}

/** Reasons for skipping, each with how many tests it kept from running. */
export function skipReasons(outcomes: readonly Outcome[]): string[] {
  const skipped = outcomes.filter((outcome) => outcome.result === 'skipped');
  const byReason = Map.groupBy(skipped, (outcome) => outcome.detail ?? outcome.name);
  return [...byReason].map(([reason, tests]) => `${tests.length} skipped: ${reason}`);
}
