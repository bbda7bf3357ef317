import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';

/** A desk as its connections to MongoDB name it. */
export interface DeskProcess {
  pid: number;
  /** Differs between two processes that had the same number, as the first ones of a container do. */
  life: string;
  host: string;
}

export const thisProcess: DeskProcess = { pid: process.pid, life: randomBytes(4).toString('hex'), host: hostname() };

/** The name under which the server lists what a process does. It allows 128 bytes. */
export const applicationName = ({ pid, life, host }: DeskProcess): string => `flersprog-desk ${pid} ${life} ${host.slice(0, 80)}`;

/** The process behind such a name; null for any other program. */
export function processNamed(name: string): DeskProcess | null {
  const [, pid, life = '', host = ''] = /^flersprog-desk (\d+) (\w+) (.+)$/.exec(name) ?? [];
  return pid === undefined ? null : { pid: Number(pid), life, host };
}

/** Whether a process of this machine still runs; null for another machine's, which cannot be asked. */
export function isAlive({ pid, life, host }: DeskProcess): boolean | null {
  if (host !== thisProcess.host.slice(0, 80)) return null;
  if (pid === thisProcess.pid) return life === thisProcess.life;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}
