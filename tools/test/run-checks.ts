import type { Check } from './check.ts';
import type { Outcome } from './outcome.ts';

/** Runs the checks in order, all of them whatever fails, telling how each went; answers every outcome. */
export async function runChecks(checks: readonly Check[], say: (text: string) => void): Promise<Outcome[]> {
  const all: Outcome[] = [];
  const failed = new Set<string>();
  for (const check of checks) {
    say(`\n─ ${check.title} (${check.name})`);
    const started = Date.now();
    const outcomes = await outcomesOf(check, failed);
    if (outcomes.some((outcome) => outcome.result === 'failed')) failed.add(check.name);
    for (const outcome of outcomes) if (outcome.result === 'failed') say(`✗ ${outcome.name}\n${indented(outcome.detail ?? '')}`);
    say(`${failed.has(check.name) ? '✗' : '✓'} ${check.title} (${Math.round((Date.now() - started) / 1000)} s)`);
    all.push(...outcomes);
  }
  return all;
}

async function outcomesOf(check: Check, failed: ReadonlySet<string>): Promise<Outcome[]> {
  const missing = check.needs?.find((name) => failed.has(name));
  if (missing) return [{ name: check.title, result: 'failed', detail: `Not run, because "${missing}" failed.` }];
  try {
    return await check.run();
  } catch (error) {
    return [{ name: check.title, result: 'failed', detail: (error as Error).message }];
  }
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}
