import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { environmentOf, readSettings } from '@flersprog/settings';
import { root } from './root.ts';

/** Runs one of the desk's commands to its end in this terminal, with the settings stated; answers its exit code. */
export async function runDeskCommand(name: string, args: readonly string[]): Promise<number> {
  const environment = { ...process.env, ...environmentOf(readSettings(process.env)) };
  const command = spawn(process.execPath, [join(root, `apps/cms/src/commands/${name}.ts`), ...args], {
    env: environment,
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => command.kill(signal));
  const [code] = (await once(command, 'exit')) as [number | null];
  return code ?? 1;
}
