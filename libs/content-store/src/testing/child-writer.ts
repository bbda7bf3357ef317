import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { StoreLocation } from '../content-store.ts';

/** Starts `write-for-ever.ts` in a process of its own; `kept` hears each line it has put. */
export function startChildWriter({ dataFolder, databaseUrl }: StoreLocation, firstLine: number, kept: (line: number) => void) {
  const env = { ...process.env, ...(databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }) };
  const script = join(import.meta.dirname, 'write-for-ever.ts');
  const child = spawn(process.execPath, [script, dataFolder, String(firstLine)], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  createInterface({ input: child.stdout }).on('line', (text) => kept(Number(text.split(' ')[0])));
  return {
    async kill(): Promise<void> {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'close');
    },
  };
}
