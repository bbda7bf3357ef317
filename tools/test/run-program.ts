import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { root } from '../root.ts';

/** Environment for the tools we run: no daemons that stay behind, no calls home, no terminal tricks. */
export const toolEnvironment = {
  ...process.env,
  NX_DAEMON: 'false',
  NX_TUI: 'false',
  NX_NO_CLOUD: 'true',
  NEXT_TELEMETRY_DISABLED: '1',
  npm_config_update_notifier: 'false',
};

const running = new Set<number>();
process.on('exit', () => {
  for (const leader of running) process.kill(-leader, 'SIGKILL');
});

/** Runs a command of an installed package to its end; answers its exit code and, unless shown at once, what it printed. */
export async function runProgram(
  name: string,
  args: readonly string[],
  options: { show: boolean; environment?: Record<string, string> } = { show: false },
): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, [`node_modules/.bin/${name}`, ...args], {
    cwd: root,
    env: { ...toolEnvironment, ...options.environment },
    stdio: ['ignore', options.show ? 'inherit' : 'pipe', options.show ? 'inherit' : 'pipe'],
    // A group of its own, so that all it started ends with it.
    detached: true,
  });
  if (child.pid) running.add(child.pid);
  let output = '';
  const keep = (text: Buffer) => (output += text.toString());
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  const [code] = (await once(child, 'close')) as [number | null];
  if (child.pid) running.delete(child.pid);
  return { code: code ?? 1, output };
}
