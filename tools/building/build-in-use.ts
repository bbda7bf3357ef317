import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { holderOf, takeLock, type Holder } from '../start/lock-file.ts';

/** Says that this process serves what is built in this folder of the project, until it ends. */
export function useBuild(folder: string): void {
  const lock = takeLock(join(folder, String(process.pid)));
  if ('release' in lock) process.once('exit', lock.release);
}

/** Another process that serves what is built here and would break if it were built anew; null when none runs. */
export function otherUserOfBuild(folder: string): Holder | null {
  mkdirSync(folder, { recursive: true });
  const holders = readdirSync(folder).map((name) => holderOf(join(folder, name)));
  return holders.find((holder) => holder !== null && holder.pid !== process.pid) ?? null;
}
