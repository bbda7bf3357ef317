import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { quietFlags } from '../../browser/quiet-flags.ts';

const flags = ['--headless=new', ...quietFlags, '--remote-debugging-port=0'];
const startWithinMs = 60_000;

/** A Chromium that stays open from one run of Lighthouse to the next, so that none of them measures its start. */
export interface KeptBrowser {
  port: number;
  close(): Promise<void>;
}

/** Starts Chromium on a profile of its own. Throws when it does not open its port within a minute. */
export async function keepBrowserOpen(path: string): Promise<KeptBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'flersprog-lighthouse-browser-'));
  const child = spawn(path, [...flags, `--user-data-dir=${profile}`, 'about:blank'], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  const close = async () => {
    child.kill('SIGKILL');
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    return { port: await portIn(join(profile, 'DevToolsActivePort')), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function portIn(file: string): Promise<number> {
  for (const startedAt = Date.now(); Date.now() - startedAt < startWithinMs; await sleep(50)) {
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0;
    if (port > 0) return port;
  }
  throw new Error(`Chromium did not open its port within ${startWithinMs / 1000} s`);
}
