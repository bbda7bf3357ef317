import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { useTemporaryFolder } from '../testing/temporary-folder.ts';
import { otherUserOfBuild, useBuild } from './build-in-use.ts';

const folder = useTemporaryFolder();

it('a build is in use by another process while that runs, however it ends', async () => {
  expect(otherUserOfBuild(folder())).toBeNull();
  const script = `const { useBuild } = await import(${JSON.stringify(new URL('./build-in-use.ts', import.meta.url).href)});
    useBuild(${JSON.stringify(folder())}); console.log('in use'); setInterval(() => {}, 1000);`;
  const other = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(other.stdout, 'data');
  expect(otherUserOfBuild(folder())?.pid).toBe(other.pid);
  other.kill('SIGKILL');
  await once(other, 'exit');
  expect(otherUserOfBuild(folder())).toBeNull();
});

it('a process does not stand in its own way', () => {
  useBuild(folder());
  expect(otherUserOfBuild(folder())).toBeNull();
});
