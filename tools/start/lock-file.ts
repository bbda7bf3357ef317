import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { identityOf, isRunning } from './process-identity.ts';

export interface Holder {
  pid: number;
  identity: string | null;
  /** ISO 8601. */
  since: string;
}

/** Who holds the lock now; null when nobody who still runs does. */
export function holderOf(file: string): Holder | null {
  const holder = read(file);
  return holder && isRunning(holder.pid, holder.identity) ? holder : null;
}

/**
 * Takes the lock for this process and answers how to give it back, or who holds it. A lock whose holder no longer runs
 * (killed, power lost) is taken over.
 */
export function takeLock(file: string): { release: () => void } | { heldBy: Holder } {
  mkdirSync(dirname(file), { recursive: true });
  const mine: Holder = { pid: process.pid, identity: identityOf(process.pid), since: new Date().toISOString() };
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(mine));
  try {
    if (!appear(draft, file)) {
      const holder = holderOf(file);
      if (holder) return { heldBy: holder };
      putAside(file, draft);
      if (!appear(draft, file)) return { heldBy: read(file) ?? mine };
    }
  } finally {
    rmSync(draft, { force: true });
  }
  return {
    release: () => {
      if (read(file)?.pid === process.pid) rmSync(file, { force: true });
    },
  };
}

/** A link is made whole or not at all, and by one process only. */
function appear(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Two who find the same stale lock: the slower one may catch the faster one's new lock, and puts that back. */
function putAside(file: string, draft: string): void {
  const aside = `${draft}.stale`;
  try {
    renameSync(file, aside);
    if (holderOf(aside)) appear(aside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function read(file: string): Holder | null {
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8')) as Holder;
    return Number.isInteger(holder.pid) ? holder : null;
  } catch {
    return null;
  }
}
