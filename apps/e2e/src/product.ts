import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');

/** Seconds a built product may take from command to READY; a first build is part of it. */
const startTimeoutMs = 8 * 60_000;

export interface Product {
  site: string;
  /** Address of the admin, "http://127.0.0.1:3001/admin". */
  desk: string;
  email: string;
  password: string;
  dataFolder: string;
  /** The process a newcomer's command became; desk and site are below it. */
  pid: number;
  /** Everything printed so far, both streams. */
  output(): string;
  /** Ends it as an operator would; returns the exit code. */
  stop(): Promise<number | null>;
}

export const administrator = { email: 'chefredaktoer@example.org', password: 'kun-til-denne-afproevning-4711' };

/** Starts the product with the command a newcomer uses, on free ports and a data folder of its own. */
export async function startProduct(settings: Record<string, string> = {}): Promise<Product> {
  const dataFolder = settings['FLERSPROG_DATA'] ?? (await mkdtemp(path.join(tmpdir(), 'flersprog journeys ')));
  const program = spawn(process.execPath, ['tools/bootstrap.mjs', 'start'], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: undefined,
      VITEST: undefined,
      FLERSPROG_DATA: dataFolder,
      FLERSPROG_SITE_PORT: '0',
      FLERSPROG_DESK_PORT: '0',
      FLERSPROG_ADMIN_EMAIL: administrator.email,
      FLERSPROG_ADMIN_PASSWORD: administrator.password,
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  program.stdout.on('data', (text: Buffer) => (printed += text.toString()));
  program.stderr.on('data', (text: Buffer) => (printed += text.toString()));
  const { site, desk } = await ready(program, () => printed);
  return {
    site,
    desk,
    ...administrator,
    dataFolder,
    pid: program.pid!,
    output: () => printed,
    async stop() {
      if (program.exitCode === null) {
        program.kill('SIGTERM');
        await once(program, 'exit');
      }
      if (!settings['FLERSPROG_DATA']) await rm(dataFolder, { recursive: true, force: true });
      return program.exitCode;
    },
  };
}

async function ready(program: ChildProcess, printed: () => string): Promise<{ site: string; desk: string }> {
  const end = Date.now() + startTimeoutMs;
  while (Date.now() < end) {
    const line = /^READY site=(\S+) desk=(\S+)$/m.exec(printed());
    if (line) return { site: line[1]!, desk: line[2]! };
    if (program.exitCode !== null) throw new Error(`The product ended with ${program.exitCode} before it was ready:\n${printed()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  program.kill('SIGTERM');
  throw new Error(`The product was not ready within ${startTimeoutMs / 1000} s:\n${printed()}`);
}
