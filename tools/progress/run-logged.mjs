import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const logFolder = fileURLToPath(new URL('../../.cache/logs', import.meta.url));
const shownLines = 20;

/**
 * Runs a program quietly, keeping all it prints in .cache/logs/<name>.log. Throws with its last lines when it fails. It
 * and all it started end when this process exits.
 * @param {string} name
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, onLine?: (line: string) => void }} options
 * @returns {Promise<void>}
 */
export async function runLogged(name, command, args, options) {
  mkdirSync(logFolder, { recursive: true });
  const file = join(logFolder, name + '.log');
  const log = createWriteStream(file);
  const child = spawn(command, args, { cwd: options.cwd, env: options.env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const stop = () => endGroup(child.pid);
  process.once('exit', stop);
  /** @type {string[]} */
  const last = [];
  const keep = (/** @type {string} */ line) => {
    log.write(line + '\n');
    if (!line.startsWith('npm http ')) last.push(line);
    if (last.length > shownLines) last.shift();
    options.onLine?.(line);
  };
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', keep);
  try {
    const ended = await endOf(child);
    if (ended === 0) return;
    const lines = last.map((line) => '  ' + line);
    throw new Error([command + ' ended with ' + ended + '. It said last:', ...lines, 'All of it: ' + file].join('\n'));
  } finally {
    process.removeListener('exit', stop);
    log.end();
  }
}

/** @param {number | undefined} leader */
function endGroup(leader) {
  try {
    if (leader) process.kill(-leader, 'SIGTERM');
  } catch {
    // It has ended by itself.
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number | string>}
 */
function endOf(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(signal ?? code ?? 1));
  });
}
