import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { useTemporaryFolder } from '../testing/temporary-folder.ts';
import { reasonFolderUnusable } from './data-folder.ts';

const folder = useTemporaryFolder();

it('a folder that is not there yet will do, and is not made by looking', async () => {
  expect(await reasonFolderUnusable(join(folder(), 'a/b'))).toBeNull();
  expect(readdirSync(folder())).toEqual([]);
});

it('a file in its place is named, with the setting and an example', async () => {
  const file = join(folder(), 'data');
  writeFileSync(file, '');
  expect(await reasonFolderUnusable(file)).toContain(`The data folder ${file} cannot be written (${file} is a file)`);
  expect(await reasonFolderUnusable(join(file, 'below'))).toContain('FLERSPROG_DATA=');
});

it('a place where nobody may write, not even root, is named', async () => {
  expect(await reasonFolderUnusable('/proc/flersprog')).toMatch(/^The data folder \/proc\/flersprog cannot be written \(\/proc: E[A-Z]+\)/);
});
