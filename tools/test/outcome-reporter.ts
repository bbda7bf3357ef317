import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { root } from '../root.ts';
import type { Outcome } from './outcome.ts';

/** Writes what became of every test to the file that TEST_OUTCOMES names. */
export default class OutcomeReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly { message?: string }[]): void {
    const outcomes = [...modules.flatMap(outcomesOf), ...unhandledErrors.map(failedOutside)];
    writeFileSync(process.env['TEST_OUTCOMES'] ?? '/dev/null', JSON.stringify(outcomes));
  }
}

function outcomesOf(module: TestModule): Outcome[] {
  const file = relative(root, module.moduleId);
  const tests = [...module.children.allTests()].map((test) => outcomeOf(test, file));
  const broken = module.errors().map((error): Outcome => ({ name: file, result: 'failed', detail: error.message }));
  return [...tests, ...broken];
}

function outcomeOf(test: TestCase, file: string): Outcome {
  const name = `${file} > ${test.fullName}`;
  const { state, ...result } = test.result();
  if (state === 'passed') return { name, result: 'passed' };
  if (state === 'failed') return { name, result: 'failed', detail: result.errors?.[0]?.message ?? '' };
  const note = 'note' in result ? result.note : undefined;
  return { name, result: 'skipped', detail: note ?? skippedSuite(test) };
}

/** A suite that is skipped says why in its name: "MongoDB (no mongod was found)". */
function skippedSuite(test: TestCase): string {
  const names = [];
  for (let parent = test.parent; parent.type === 'suite'; parent = parent.parent) names.unshift(parent.name);
  return names[0] ?? test.name;
}

function failedOutside(error: { message?: string }): Outcome {
  return { name: 'outside any test', result: 'failed', detail: error.message ?? 'an error without a message' };
}
