import { readFileSync } from 'node:fs';

/**
 * What tells one process from a later one with the same number: the machine's boot and the moment it started within it.
 * Null where the system does not say (not Linux), or when there is no such process.
 */
export function identityOf(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    // Field 22 of proc(5) stat; the command's name before it may hold spaces and brackets.
    const started = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, '').trim().split(' ')[19];
    return `${boot} ${started}`;
  } catch {
    return null;
  }
}

/** True when a process with this number runs and is the one that had this identity. */
export function isRunning(pid: number, identity: string | null): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = identityOf(pid);
  return identity === null || now === null || identity === now;
}
