import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useTemporaryFolder } from '../testing/temporary-folder.ts';
import { holderOf, takeLock } from './lock-file.ts';
import { identityOf } from './process-identity.ts';

const folder = useTemporaryFolder();
const lockFile = () => join(folder(), 'data', 'lock');

/** Another process that takes the lock, says so and stays until its input ends. */
async function otherHolder(): Promise<{ pid: number; said: string; kill: () => Promise<unknown> }> {
  const script = `
    const { takeLock } = await import(${JSON.stringify(join(import.meta.dirname, 'lock-file.ts'))});
    console.log('heldBy' in takeLock(${JSON.stringify(lockFile())}) ? 'refused' : 'taken');
    process.stdin.resume().on('end', () => process.exit());
  `;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  return {
    pid: child.pid!,
    said: said.toString().trim(),
    kill: () => {
      child.kill('SIGKILL');
      return once(child, 'exit');
    },
  };
}

describe('a lock', () => {
  it('is held by one process, and free again when given back', () => {
    const lock = takeLock(lockFile());
    expect(holderOf(lockFile())?.pid).toBe(process.pid);
    expect(takeLock(lockFile())).toMatchObject({ heldBy: { pid: process.pid } });
    if ('release' in lock) lock.release();
    expect(holderOf(lockFile())).toBeNull();
    expect(readdirSync(join(folder(), 'data'))).toEqual([]);
  });

  it('is refused to us while another process lives, and ours once that was killed', async () => {
    const other = await otherHolder();
    expect(other.said).toBe('taken');
    expect(takeLock(lockFile())).toMatchObject({ heldBy: { pid: other.pid } });
    await other.kill();
    expect(takeLock(lockFile())).toHaveProperty('release');
  });

  it('is taken over from a process whose number another one has now', () => {
    const lock = takeLock(lockFile());
    if ('release' in lock) lock.release();
    writeFileSync(lockFile(), JSON.stringify({ pid: process.pid, identity: `${identityOf(process.pid)}0`, since: '2026-01-01T00:00:00Z' }));
    expect(takeLock(lockFile())).toHaveProperty('release');
  });

  it('is taken over when its file is damaged', () => {
    const lock = takeLock(lockFile());
    if ('release' in lock) lock.release();
    writeFileSync(lockFile(), '{"pid":');
    expect(takeLock(lockFile())).toHaveProperty('release');
  });
});
