import { expect, test } from 'vitest';
import { checkMongod, judgeVersion, reasonOf } from './check-mongod.mjs';
import { findMongod } from './find-mongod.mjs';

test('the version is read from what mongod prints', () => {
  expect(judgeVersion('/bin/mongod', 'db version v6.0.5\nBuild Info: {}')).toEqual({ version: '6.0.5' });
});

test('a server too old for change streams and transactions is refused by name', () => {
  expect(judgeVersion('/bin/mongod', 'db version v4.4.29')).toEqual({
    reason: expect.stringContaining('db version v4.4.29; 5.0 or newer'),
  });
});

test('a missing library is named with the Debian package that has it', () => {
  const output = 'mongod: error while loading shared libraries: libcurl.so.4: cannot open shared object file';
  expect(reasonOf('/bin/mongod', output)).toBe('/bin/mongod needs libcurl.so.4 (Debian: apt-get install libcurl4)');
});

test('a program that is not mongod is not trusted', async () => {
  expect(await checkMongod(process.execPath)).toEqual({ reason: expect.stringContaining('does not say which version') });
});

test('a named binary that is not there is said to be missing, and no other is taken instead', async () => {
  const found = await findMongod({ env: { ...process.env, MONGOMS_SYSTEM_BINARY: '/nowhere/mongod' } });
  expect(found).toEqual({ missing: expect.stringMatching(/^MONGOMS_SYSTEM_BINARY: \/nowhere\/mongod does not run/) });
});
