import { copyFileSync, mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathOf } from '@flersprog/content';
import { languages } from '@flersprog/i18n';
import { beforeEach, describe, expect, it } from 'vitest';
import { grantPath as grant } from './testing/example-paths.ts';
import { runSite, type SiteUnderTest } from './testing/run-site.ts';

let site: SiteUnderTest;
beforeEach(async () => {
  site = await runSite();
  return () => site.close();
});

const parts = ['', '-wal', '-shm'];
/** Longer than the site takes to notice that the file is another one. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 300));

/** Ways in which a store breaks: each says what is done to its file, which no process writes to any more. */
const faults: Record<string, (file: string) => void> = {
  missing: (file) => takeAway(file),
  'no database': (file) => (takeAway(file), writeFileSync(file, 'this is no database. '.repeat(500))),
  empty: (file) => (takeAway(file), writeFileSync(file, '')),
  'cut off': (file) => (takeAway(file), copyFileSync(`${file}.good`, file), truncateSync(file, 9_000)),
  'a folder': (file) => (takeAway(file), mkdirSync(file)),
  'a link to nowhere': (file) => (takeAway(file), symlinkSync(join(file, 'nowhere'), file)),
};
const takeAway = (file: string) => parts.forEach((part) => rmSync(file + part, { recursive: true, force: true }));

describe.each(Object.keys(faults))('when the file of the store is %s', (fault) => {
  const file = () => join(site.dataFolder, 'content.sqlite');
  beforeEach(async () => {
    await site.writer.close();
    const checkpoint = new DatabaseSync(file());
    checkpoint.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    checkpoint.close();
    copyFileSync(file(), `${file()}.good`);
  });

  it('serves what is kept, says so with the help lines on every kind of address, and recovers by itself', async () => {
    const kept = await Promise.all([grant, '/ar', '/da/feed.atom'].map((path) => site.ask(path)));
    faults[fault]!(file());
    await aWhile();
    const again = await Promise.all([grant, '/ar', '/da/feed.atom'].map((path) => site.ask(path)));
    expect(again.map(({ status, body }) => [status, body])).toEqual(kept.map(({ body }) => [200, body]));

    const inArabic = [
      '/ar/partners',
      '/ar/news?year=2019',
      '/ar/feed.json',
      '/ar/topics/x/feed.atom',
      '/ar/nothing',
      '/AR/News/X',
      '/ar/privacy',
    ];
    const inDanish = ['/sitemap.xml', '/sitemap/announcement-1.xml', '/media/meeting/meeting.jpg', '/nothing', '/favicon.ico'];
    for (const path of [...inArabic, ...inDanish]) {
      const { status, headers, body } = await site.ask(path);
      if (status === 200 || status === 301) expect(path).toMatch(/^\/ar\/privacy$|^\/AR/);
      else expect([path, status]).toEqual([path, 503]);
      if (status !== 503) continue;
      expect(headers).toMatchObject({ 'cache-control': 'no-store', 'retry-after': '30', 'content-type': 'text/html; charset=utf-8' });
      expect(body).toContain(inArabic.includes(path) ? '<html lang="ar" dir="rtl">' : '<html lang="da" dir="ltr">');
      expect(body).toContain('tel:+4570000000');
      expect(body).toContain('tel:112');
    }
    expect((await site.ask('/exit/ar')).status).toBe(303);
    expect([(await site.ask('/readyz')).status, (await site.ask('/livez')).status]).toEqual([503, 200]);

    takeAway(file());
    renameSync(`${file()}.good`, file());
    await expect.poll(async () => (await site.ask('/ar/partners')).status, { timeout: 10_000 }).toBe(200);
    expect((await site.ask('/readyz')).status).toBe(200);
  });
});

it('every language says it in its own words while the store is missing', async () => {
  await site.writer.close();
  takeAway(join(site.dataFolder, 'content.sqlite'));
  await aWhile();
  for (const { tag, direction } of languages) {
    const { status, body } = await site.ask(pathOf({ page: 'list', language: tag, kind: 'announcement' }));
    expect([status, body.includes(`<html lang="${tag}" dir="${direction}">`)]).toEqual([503, true]);
    expect(body).toContain('tel:112');
  }
});
