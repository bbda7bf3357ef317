import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const dataFolder = mkdtempSync(join(tmpdir(), 'flersprog main '));
afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));

/** The program as the one that starts it sees it: what it reports, and how it ended. */
function start(environment: Record<string, string> = {}) {
  const child = fork(join(import.meta.dirname, 'main.ts'), ['--dev'], {
    env: { NODE_ENV: 'development', PATH: process.env['PATH'], FLERSPROG_DATA: dataFolder, FLERSPROG_SITE_PORT: '0', ...environment },
    silent: true,
  });
  const log: string[] = [];
  child.stderr!.on('data', (part: Buffer) => log.push(part.toString()));
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  return { child, ended, log, report: once(child, 'message').then(([message]) => message as Record<string, unknown>) };
}

describe('the program of the site', () => {
  it('says where it listens, answers even without a store, and stops cleanly on SIGTERM', async () => {
    const { child, ended, report, log } = start();
    const { type, port } = await report;
    expect(type).toBe('listening');
    expect((await fetch(`http://127.0.0.1:${port}/livez`)).status).toBe(200);
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(503);
    expect((await fetch(`http://127.0.0.1:${port}/da?secret-words`)).status).toBe(503);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(log.join('')).not.toContain('secret-words');
  });

  it('stops when it is left alone', async () => {
    const { child, ended, report } = start();
    await report;
    child.disconnect();
    expect(await ended).toBe(0);
  });

  it('says in one sentence why it cannot start', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    const { report, ended } = start({ FLERSPROG_SITE_PORT: String(port) });
    expect(await report).toEqual({ type: 'failed', message: expect.stringMatching(`Port ${port} .* FLERSPROG_SITE_PORT`) });
    expect(await ended).toBe(1);
    taken.close();
  });
});
