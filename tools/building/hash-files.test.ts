import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { useTemporaryFolder } from '../testing/temporary-folder.ts';
import { hashFiles } from './hash-files.ts';

const folder = useTemporaryFolder();
const digest = (node = 'v24') => hashFiles(folder(), ['room'], [node]);
const write = (file: string, text: string) => {
  mkdirSync(join(folder(), file, '..'), { recursive: true });
  writeFileSync(join(folder(), file), text);
};

it('the digest of sources changes with a name, a text and the Node version, and with nothing else', () => {
  write('room/src/a.ts', 'one');
  const before = digest();
  write('room/src/a.test.ts', 'a test');
  write('room/build/a.js', 'made');
  write('room/node_modules/x/index.js', 'installed');
  expect(digest()).toBe(before);
  expect(digest('v25')).not.toBe(before);
  write('room/src/a.ts', 'two');
  expect(digest()).not.toBe(before);
});
