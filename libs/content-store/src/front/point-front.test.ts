import { existsSync, mkdirSync, mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteReader } from '../sqlite/sqlite-reader.ts';
import { storeFile } from '../sqlite/schema.ts';
import { announcementNumber } from '../testing/many-announcements.ts';
import { until } from '../testing/until.ts';
import { openContentWriter } from '../writer.ts';
import type { ContentWriter } from '../content-store.ts';
import { folderNameOf, nowIn } from './front-folder.ts';
import { pointToNew } from './point-front.ts';

let folder: string;
let front: string;
let writer: ContentWriter;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'flersprog front '));
  front = join(folder, 'not there yet', 'front');
  writer = await openContentWriter({ dataFolder: folder, databaseUrl: null, frontFolder: front });
  await writer.replaceAll([]);
});
afterEach(async () => {
  await writer.close();
  rmSync(folder, { recursive: true, force: true });
});

const put = (line: number) => writer.put(announcementNumber(0, { line, title: `Linje ${line}` }));
const target = () => readlinkSync(nowIn(front));
const keepAFile = () => writeFileSync(join(front, 'now', 'da.br'), 'kept');
const kept = () => readdirSync(join(front, 'now'));

/** Where the site has heard to be. */
const heard = async () => {
  const reader = openSqliteReader(folder);
  const position = (await reader.follow(() => undefined)).position()!;
  await reader.close();
  return folderNameOf(position);
};

describe('the front folder', () => {
  it('is turned with every change to an empty folder of the number that the site hears', async () => {
    keepAFile();
    await put(1);
    expect(target()).toBe(await heard());
    expect(kept()).toEqual([]);
  });

  it('stays as it is when nothing changed', async () => {
    await put(1);
    keepAFile();
    await put(1);
    await writer.pointFront();
    expect(kept()).toEqual(['da.br']);
  });

  it('is put right where a process was stopped between turning and committing', async () => {
    const [, identity = '', number = ''] = /^kept-(.*)-(\d+)$/.exec(target())!;
    pointToNew(front, { identity, number: Number(number) + 1 });
    expect(target()).not.toBe(await heard());
    await writer.pointFront();
    expect(target()).toBe(await heard());
  });

  it('begins empty even where an older copy of the store counts the same numbers again', async () => {
    await put(1);
    keepAFile();
    const database = new DatabaseSync(storeFile(folder));
    database.exec(`DELETE FROM changes; UPDATE sqlite_sequence SET seq = seq - 1 WHERE name = 'changes'`);
    database.close();
    await put(2);
    expect(target()).toBe(await heard());
    expect(kept()).toEqual([]);
  });

  it('is another one for a store that took the place of the old', async () => {
    const before = target();
    rmSync(storeFile(folder));
    await writer.replaceAll([]);
    expect(target()).toBe(await heard());
    expect(target()).not.toBe(before);
  });

  it('keeps no folder of before, and touches nothing that is not its own', async () => {
    for (const name of ['kept', 'kept-letters', 'something else']) mkdirSync(join(front, name));
    await put(1);
    await until(async () => readdirSync(front).filter((name) => name.startsWith('kept-')).length === 2);
    expect(readdirSync(front).sort()).toEqual(['kept', target(), 'kept-letters', 'now', 'something else'].sort());
  });

  it('is taken from readers where it cannot be turned, and comes back by itself', async () => {
    rmSync(front, { recursive: true });
    writeFileSync(front, 'a file where the folder should be');
    await put(1);
    expect(existsSync(nowIn(front))).toBe(false);
    rmSync(front);
    await writer.pointFront();
    expect(target()).toBe(await heard());
  });

  it('is turned before the commit: a change is not made where old answers could neither be exchanged nor taken away', async () => {
    await put(1);
    rmSync(nowIn(front));
    mkdirSync(nowIn(front));
    keepAFile();
    const before = await heard();
    await expect(put(2)).rejects.toThrow(/cannot be exchanged.*FLERSPROG_FRONT/);
    expect(await heard()).toBe(before);
  });
});
