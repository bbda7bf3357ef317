import { describe, expect, it } from 'vitest';
import { failures, lastLine, skipReasons, tally, type Outcome } from './outcome.ts';
import { runChecks } from './run-checks.ts';

const check = (name: string, outcomes: Outcome[] | Error, needs: string[] = []) => ({
  name,
  title: name,
  needs,
  run: () => (outcomes instanceof Error ? Promise.reject(outcomes) : Promise.resolve(outcomes)),
});
const passed: Outcome = { name: 'a', result: 'passed' };
const failed: Outcome = { name: 'b', result: 'failed', detail: 'why' };

describe('a run of checks', () => {
  it('goes on after a failure and counts everything', async () => {
    const said: string[] = [];
    const outcomes = await runChecks([check('one', [passed, failed]), check('two', new Error('broke')), check('three', [passed])], (text) =>
      said.push(text),
    );
    expect(lastLine(tally(outcomes))).toBe('2 passed, 2 failed, 0 skipped');
    expect(said.join('\n')).toContain('✗ b\n  why');
  });

  it('counts a check as failed when the one it needs failed', async () => {
    const outcomes = await runChecks([check('build', new Error('no')), check('browser', [passed], ['build'])], () => undefined);
    expect(outcomes.at(-1)).toEqual({ name: 'browser', result: 'failed', detail: 'Not run, because "build" failed.' });
  });
});

it('tests that were skipped for one reason are named together', () => {
  const skipped: Outcome = { name: 'c', result: 'skipped', detail: 'no mongod was found' };
  expect(skipReasons([passed, skipped, skipped])).toEqual(['2 skipped: no mongod was found']);
});

it('what failed is named once more, in few words', () => {
  const long: Outcome = { name: 'd', result: 'failed', detail: Array.from({ length: 40 }, (_, line) => `line ${line}`).join('\n') };
  const [short, cut] = failures([passed, failed, long]);
  expect(short).toBe('✗ b: why');
  expect(cut?.split('\n')).toHaveLength(13);
  expect(cut).toMatch(/^✗ d: line 0\n {2}line 1\n.*…$/s);
});
