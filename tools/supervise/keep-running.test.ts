import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isRunning } from '../start/process-identity.ts';
import { useTemporaryFolder } from '../testing/temporary-folder.ts';
import { keepRunning, waitBeforeRestart, type KeptProgram } from './keep-running.ts';
import type { Report } from './reports.ts';

const folder = useTemporaryFolder();

/** Starts a small program and keeps what it reports and how often it died. */
function run(source: string): { program: KeptProgram; reports: Report[]; deaths: number[] } {
  const script = join(folder(), 'program.mjs');
  writeFileSync(script, source);
  const reports: Report[] = [];
  const deaths: number[] = [];
  const program = keepRunning(
    { name: 'The program', script, args: [], environment: process.env, folder: folder() },
    { onReport: (report) => reports.push(report), onDeath: (_ending, waitMs) => deaths.push(waitMs) },
  );
  return { program, reports, deaths };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
}

const listening = (more: string) => `${more}; process.send({ type: 'listening', port: 4549 }); setInterval(() => {}, 1000);`;
const progressWithPid = `process.send({ type: 'progress', text: String(process.pid) });`;

describe('a program that is kept running', () => {
  it('says when it listens, and ends in order when told to', async () => {
    const { program, reports } = run(
      listening(`process.on('SIGTERM', () => { process.send({ type: 'progress', text: 'drained' }, () => process.exit(0)); });`),
    );
    expect(await program.listening).toBe(4549);
    await program.stop();
    expect(reports.at(-1)).toEqual({ type: 'progress', text: 'drained' });
  });

  it('is started again when it was killed', async () => {
    const { program, reports, deaths } = run(listening(progressWithPid));
    const pids = () => reports.flatMap((report) => (report.type === 'progress' ? [Number(report.text)] : []));
    await program.listening;
    process.kill(pids()[0]!, 'SIGKILL');
    await until(() => pids().length === 2);
    expect(deaths).toEqual([1000]);
    await program.stop();
    expect(pids().some((pid) => isRunning(pid, null))).toBe(false);
  });

  it('that fails before it listens is not tried again, and its own words are told', async () => {
    const { program, deaths } = run(`process.send({ type: 'failed', message: 'The disk is full.' }, () => process.exit(1));`);
    await expect(program.listening).rejects.toThrow('The program could not start: The disk is full.');
    expect(deaths).toEqual([]);
  });

  it('takes what it started with it when it is killed', async () => {
    const { program, reports } = run(
      listening(`
        import { spawn } from 'node:child_process';
        const own = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
        process.send({ type: 'progress', text: String(own.pid) });
      `),
    );
    await until(() => reports.some((report) => report.type === 'progress'));
    const own = Number(reports.flatMap((report) => (report.type === 'progress' ? [report.text] : []))[0]);
    expect(isRunning(own, null)).toBe(true);
    await program.stop();
    await until(() => !isRunning(own, null));
  });
});

describe('the wait before another start', () => {
  it('doubles after each quick death, up to half a minute', () => {
    expect([0, 1, 2, 10].map((deaths) => waitBeforeRestart(500, deaths))).toEqual([1000, 2000, 4000, 30_000]);
  });

  it('is short after a steady run', () => {
    expect(waitBeforeRestart(3_600_000, 10)).toBe(1000);
  });
});
