import { copyFileSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { examples } from '@flersprog/content/examples';
import type { Change, ContentReader, Following } from '../content-store.ts';
import { StoreUnavailable } from '../errors.ts';
import { storeFile } from './schema.ts';
import { openSqliteReader } from './sqlite-reader.ts';
import { openSqliteWriter } from './sqlite-writer.ts';

/** Longer than a reader takes to notice another file, or to ask again after a failure. */
const aWhile = () => sleep(300);

let folder: string;
let file: string;
let reader: ContentReader;
let changes: Change[];
let following: Following;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'flersprog-reader-'));
  file = storeFile(folder);
  reader = openSqliteReader(folder);
  changes = [];
  following = await reader.follow((change) => changes.push(change));
});
afterEach(async () => {
  await reader.close();
  rmSync(folder, { recursive: true });
});

async function fill() {
  const writer = openSqliteWriter(folder);
  await writer.replaceAll(examples.all);
  await writer.close();
}
const look = () => reader.lookUp('partner', 'da', 'sawa');

test('a store that is not there yet is unavailable, and found once it is there', async () => {
  await expect(look()).rejects.toThrow(StoreUnavailable);
  await expect(look()).rejects.toThrow(/is not there yet. Start the desk/);
  await fill();
  expect(await look()).toMatchObject({ found: 'page' });
});

test('a follower that began before the store was there forgets everything when it comes', async () => {
  await fill();
  await aWhile();
  void following.poll();
  expect(changes.map(({ tags }) => tags)).toEqual([['*']]);
});

test('a locked store is unavailable, and read again when the lock is gone', async () => {
  await fill();
  const intruder = new DatabaseSync(file);
  intruder.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; UPDATE identity SET id = id');
  await expect(look()).rejects.toThrow(StoreUnavailable);
  expect(() => following.poll()).not.toThrow();
  intruder.exec('ROLLBACK');
  intruder.close();
  expect(await look()).toMatchObject({ found: 'page' });
});

test('a store that is taken away while it is read is unavailable, and found when it is back', async () => {
  await fill();
  await look();
  renameSync(file, `${file}.away`);
  await aWhile();
  await expect(look()).rejects.toThrow(StoreUnavailable);
  renameSync(`${file}.away`, file);
  expect(await look()).toMatchObject({ found: 'page' });
});

test('a file that is overwritten with something else is unavailable until it is mended', async () => {
  await fill();
  await look();
  copyFileSync(file, `${file}.good`);
  writeFileSync(file, 'not a database at all. '.repeat(5_000));
  await reader.close();
  await expect(look()).rejects.toThrow(/cannot be read/);
  copyFileSync(`${file}.good`, file);
  expect(await look()).toMatchObject({ found: 'page' });
});

test('another store under the same name is noticed, and everything is forgotten', async () => {
  await fill();
  await aWhile();
  void following.poll();
  changes.length = 0;
  for (const part of ['', '-wal', '-shm']) rmSync(file + part, { force: true });
  await fill();
  await aWhile();
  void following.poll();
  expect(changes.map(({ tags }) => tags)).toEqual([['*']]);
  expect(await look()).toMatchObject({ found: 'page' });
});

test('a broken file is thrown away by the writer, which then wants a rebuild', async () => {
  writeFileSync(file, 'not a database at all. '.repeat(5_000));
  const writer = openSqliteWriter(folder);
  expect(await writer.needsRebuild()).toBe(true);
  await expect(look()).rejects.toThrow(/is not filled yet/);
  await writer.replaceAll(examples.all);
  expect(await look()).toMatchObject({ found: 'page' });
  await writer.close();
});

test('a follower further behind than what is kept is told to forget everything', async () => {
  await fill();
  await aWhile();
  void following.poll();
  changes.length = 0;
  const writer = openSqliteWriter(folder);
  await writer.put({ ...examples.community, line: 500, addresses: [] });
  const other = new DatabaseSync(file);
  other.exec('DELETE FROM changes');
  other.close();
  void following.poll();
  expect(changes.map(({ tags }) => tags)).toEqual([['*']]);
  await writer.close();
});

test('a file deleted under the writer is made again, and single documents wait for the rebuild', async () => {
  const writer = openSqliteWriter(folder);
  await writer.replaceAll(examples.all);
  for (const part of ['', '-wal', '-shm']) rmSync(file + part, { force: true });
  await expect(writer.put(examples.community)).rejects.toThrow(StoreUnavailable);
  expect(await writer.needsRebuild()).toBe(true);
  await writer.replaceAll(examples.all);
  await aWhile();
  expect(await look()).toMatchObject({ found: 'page' });
  await writer.close();
});
