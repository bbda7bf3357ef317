import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nowIn } from '@flersprog/content-store/front/front-folder';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startFront } from './start-front.ts';

let folder: string;
let reported: string[];
const file = () => join(nowIn(folder), 'da', 'nyheder.v.br');

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'flersprog start front '));
  reported = [];
  mkdirSync(join(folder, 'kept-00000000-1', 'da'), { recursive: true });
  symlinkSync('kept-00000000-1', nowIn(folder));
  await start('one build');
  writeFileSync(file(), 'kept by that build');
});
afterEach(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true, force: true });
});

async function start(builtFrom: string | null, siteUrl = 'https://www.example.org') {
  const following = { position: () => null };
  const front = startFront({ frontFolder: folder, siteUrl, following, reportError: (what) => reported.push(what) }, builtFrom);
  mkdirSync(join(nowIn(folder), 'da'), { recursive: true });
  await front?.stop();
  return front;
}

it('a site that starts again goes on with what it left', async () => {
  await start('one build');
  expect(existsSync(file())).toBe(true);
});

it.each([
  ['another build', 'another build', undefined],
  ['a build that nobody knows', null, undefined],
  ['another public address', 'one build', 'https://other.example.org'],
])('what was left is taken away by %s', async (_what, builtFrom, siteUrl) => {
  await start(builtFrom, siteUrl);
  expect(existsSync(file())).toBe(false);
});

it('what a build that nobody knows left is taken away by every other', async () => {
  await start(null);
  writeFileSync(file(), 'kept by nobody');
  await start('one build');
  expect(existsSync(file())).toBe(false);
});

it('a folder that cannot be had is named once, and the site goes on without', async () => {
  rmSync(folder, { recursive: true });
  writeFileSync(folder, 'a file where the folder should be');
  const front = startFront(
    { frontFolder: folder, siteUrl: '', following: { position: () => null }, reportError: (what) => reported.push(what) },
    'x',
  );
  expect(front).toBeNull();
  expect(reported).toEqual([expect.stringContaining('FLERSPROG_FRONT')]);
});
