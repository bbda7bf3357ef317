import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Check } from './check.ts';
import type { Outcome } from './outcome.ts';
import { runProgram } from './run-program.ts';

/** A run of Vitest, shown as it goes; every test in it counts. */
export function vitestCheck(check: Omit<Check, 'run'>, args: readonly string[], environment: Record<string, string> = {}): Check {
  return { ...check, run: () => runVitest(check.title, args, environment) };
}

async function runVitest(title: string, args: readonly string[], environment: Record<string, string>): Promise<Outcome[]> {
  const folder = await mkdtemp(join(tmpdir(), 'flersprog-test-'));
  const file = join(folder, 'outcomes.json');
  try {
    const reporters = ['--reporter=default', `--reporter=${join(import.meta.dirname, 'outcome-reporter.ts')}`];
    const { code } = await runProgram('vitest', ['run', ...reporters, ...args], {
      show: true,
      environment: { ...environment, TEST_OUTCOMES: file },
    });
    const outcomes = await outcomesIn(file);
    const saysFailed = outcomes.some((outcome) => outcome.result === 'failed');
    if (code !== 0 && !saysFailed)
      outcomes.push({ name: title, result: 'failed', detail: `Vitest ended with ${code}; what it said stands above.` });
    if (outcomes.length === 0) outcomes.push({ name: title, result: 'failed', detail: 'No test was found.' });
    return outcomes;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function outcomesIn(file: string): Promise<Outcome[]> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Outcome[];
  } catch {
    return [];
  }
}
