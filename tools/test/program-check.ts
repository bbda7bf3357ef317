import { stripVTControlCharacters } from 'node:util';
import type { Check } from './check.ts';
import { runProgram } from './run-program.ts';

/** A check that passes when a program ends with 0, and shows what it printed when it does not. */
export function programCheck(name: string, title: string, command: string, args: readonly string[]): Check {
  return {
    name,
    title,
    async run() {
      const { code, output } = await runProgram(command, args);
      return [code === 0 ? { name: title, result: 'passed' } : { name: title, result: 'failed', detail: readable(output) }];
    },
  };
}

/** Without colours, and without what npm adds about itself when a script of a room fails. */
function readable(output: string): string {
  return stripVTControlCharacters(output)
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('npm error'))
    .join('\n');
}
