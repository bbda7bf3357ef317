import { execFile, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../root.ts';

const run = promisify(execFile);

/** What one burst of equal requests came to. */
export interface Burst {
  requests: number;
  seconds: number;
}

const hasWrk = spawnSync('wrk', ['-v']).error === undefined;
export const loadMaker = hasWrk ? 'wrk' : 'autocannon';

export interface Load {
  seconds: number;
  connections: number;
}

/** Asks for one address as fast as it is answered. Throws when an answer was no 200. */
export function ask(url: string, load: Load): Promise<Burst> {
  return hasWrk ? askWithWrk(url, load) : askWithAutocannon(url, load);
}

async function askWithWrk(url: string, { seconds, connections }: Load): Promise<Burst> {
  const { stdout } = await run('wrk', ['-t1', `-c${connections}`, `-d${seconds}s`, '-H', 'Accept-Encoding: br', url]);
  const [, requests, took] = /(\d+) requests in ([\d.]+)s/.exec(stdout) ?? [];
  if (!requests || /Non-2xx/.test(stdout)) throw new Error(`wrk was not answered well by ${url}:\n${stdout}`);
  return { requests: Number(requests), seconds: Number(took) };
}

async function askWithAutocannon(url: string, { seconds, connections }: Load): Promise<Burst> {
  const options = ['-j', '-c', String(connections), '-d', String(seconds), '-H', 'Accept-Encoding=br', url];
  const { stdout } = await run(process.execPath, [join(root, 'node_modules/autocannon/autocannon.js'), ...options]);
  const result = JSON.parse(stdout) as { '2xx': number; non2xx: number; errors: number; duration: number };
  if (result.non2xx + result.errors > 0)
    throw new Error(`${url} answered ${result.non2xx} times with no 200, ${result.errors} times not at all`);
  return { requests: result['2xx'], seconds: result.duration };
}
