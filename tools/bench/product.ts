import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../root.ts';
import { listenerOn } from './process-cpu.ts';

/** The product, running as `npm start` runs it, with its demonstration content in a data folder of its own. */
export interface Product {
  siteUrl: string;
  deskUrl: string;
  email: string;
  password: string;
  /** The settings it runs with, as environment. */
  environment: NodeJS.ProcessEnv;
  /** Process that answers readers. */
  sitePid(): number;
  /** Stops it, does the work, and starts it again on the same data folder. */
  whileStopped(work: () => Promise<void>): Promise<void>;
}

const readyWithinMs = 15 * 60_000;
const email = 'bench@example.org';
const password = 'a-password-for-measuring-only';

/** Starts the product on free ports, hands it over, and takes it and its data away afterwards. */
export async function withProduct(work: (product: Product) => Promise<void>): Promise<void> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'flersprog-bench-'));
  const environment = {
    ...process.env,
    FLERSPROG_DATA: dataFolder,
    FLERSPROG_SITE_PORT: '0',
    FLERSPROG_DESK_PORT: '0',
    FLERSPROG_ADMIN_EMAIL: email,
    FLERSPROG_ADMIN_PASSWORD: password,
    FLERSPROG_DEMO: 'yes',
    FLERSPROG_FRONT: join(dataFolder, 'front'),
    DATABASE_URL: '',
  };
  let stop = async () => {};
  const end = async () => {
    await stop();
    rmSync(dataFolder, { recursive: true, force: true });
  };
  // From the first moment on: a start that is given up must not leave its product behind.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end().then(() => process.exit(1)));
  const onSpawn = (stopIt: () => Promise<void>) => (stop = stopIt);
  try {
    let running = await start(environment, onSpawn);
    // The ports it found are kept, so that its addresses stay the same over a restart.
    const [site, desk] = [running.siteUrl, running.deskUrl].map((url) => new URL(url).port);
    const settled = { ...environment, FLERSPROG_SITE_PORT: site, FLERSPROG_DESK_PORT: desk };
    await work({
      siteUrl: running.siteUrl,
      deskUrl: running.deskUrl,
      email,
      password,
      environment: settled,
      sitePid: () => listenerOn(Number(site), running.pid),
      async whileStopped(stoppedWork) {
        await stop();
        await stoppedWork();
        running = await start(settled, onSpawn);
      },
    });
  } finally {
    await end();
  }
}

async function start(environment: NodeJS.ProcessEnv, onSpawn: (stop: () => Promise<void>) => void) {
  const child = spawn(process.execPath, [join(root, 'tools/start.ts')], {
    env: environment,
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  onSpawn(stop);
  const timer = setTimeout(() => child.kill('SIGTERM'), readyWithinMs);
  let ready: RegExpExecArray | null = null;
  for await (const line of createInterface({ input: child.stdout })) {
    ready = /^READY site=(\S+) desk=(\S+)\/admin$/.exec(line);
    if (ready) break;
    process.stderr.write(`${line}\n`);
  }
  clearTimeout(timer);
  const [, site = '', desk = ''] = ready ?? [];
  if (!site || child.pid === undefined) throw new Error('The product did not start; what it said stands above.');
  child.stdout.resume();
  return { siteUrl: site.replace(/\/$/, ''), deskUrl: desk, pid: child.pid };
}
