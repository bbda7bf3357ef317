import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { parseSettings } from '@flersprog/settings';
import { root } from './root.ts';

/** Runs one of the desk's commands to its end in this terminal; answers its exit code. Wrong settings are said before it starts. */
export async function runDeskCommand(name: string, args: readonly string[]): Promise<number> {
  parseSettings(process.env);
  const command = spawn(process.execPath, [join(root, `apps/cms/src/commands/${name}.ts`), ...args], {
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => command.kill(signal));
  const [code] = (await once(command, 'exit')) as [number | null];
  return code ?? 1;
}
