import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { isReport, type Report } from './reports.ts';

export interface ProgramDescription {
  /** What messages call it: "the desk". */
  name: string;
  /** Script, run by the Node this process runs on. */
  script: string;
  args: readonly string[];
  environment: Readonly<Record<string, string | undefined>>;
  /** Working folder. */
  folder: string;
}

export interface Ending {
  code: number | null;
  signal: NodeJS.Signals | null;
}

export interface RunningProgram {
  readonly pid: number | undefined;
  readonly ended: Promise<Ending>;
  /** SIGTERM, and SIGKILL to it and all it started when it has not ended in time. Safe to repeat. */
  stop: (withinMs: number) => Promise<Ending>;
}

/**
 * Starts a program as a group of its own, so that Ctrl-C reaches only us and we end it in order. Its output goes to
 * ours by whole lines; its reports go to `onReport`.
 */
export function startProgram(description: ProgramDescription, onReport: (report: Report) => void): RunningProgram {
  const child = spawn(process.execPath, [description.script, ...description.args], {
    cwd: description.folder,
    env: description.environment,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true,
  });
  copyLines(child.stdout, process.stdout);
  copyLines(child.stderr, process.stderr);
  child.on('message', (message) => {
    if (isReport(message)) onReport(message);
  });
  const ended = endOf(child);
  return {
    pid: child.pid,
    ended,
    async stop(withinMs) {
      child.kill('SIGTERM');
      const timer = setTimeout(() => endGroup(child), withinMs);
      const ending = await ended;
      clearTimeout(timer);
      return ending;
    },
  };
}

async function endOf(child: ChildProcess): Promise<Ending> {
  const [code, signal] = (await once(child, 'exit').catch(() => [1, null])) as [number | null, NodeJS.Signals | null];
  endGroup(child);
  return { code, signal };
}

/** What is left of the group, if anything is. */
function endGroup(child: ChildProcess): void {
  try {
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function copyLines(from: Readable | null, to: Writable): void {
  if (from) createInterface({ input: from }).on('line', (line) => to.write(`${line}\n`));
}
