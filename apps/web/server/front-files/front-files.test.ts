import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { examples } from '@flersprog/content/examples';
import { nowIn } from '@flersprog/content-store/front/front-folder';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changed } from '../testing/change.ts';
import { grantPath } from '../testing/example-paths.ts';
import { runSite, type SiteUnderTest } from '../testing/run-site.ts';
import { frontFileOf } from './front-address.ts';
import { FrontFiles } from './front-files.ts';
import { frontVersion } from './front-headers.ts';

let folder: string;
let front: string;
let site: SiteUnderTest | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flersprog front files '));
  front = join(folder, 'front');
});
afterEach(async () => {
  await site?.close();
  site = undefined;
  rmSync(folder, { recursive: true, force: true });
});

const start = async () => {
  site = await runSite({ settings: { frontFolder: front } });
  return site;
};
const fileOf = (path: string) => join(nowIn(front), frontFileOf(path, 'identity', frontVersion)!);
const names = () => readdirSync(nowIn(front), { recursive: true }).map(String);

/** The first request makes a page, the second gets it from memory; then it is written. */
async function askTwice(asked: SiteUnderTest, path: string): Promise<void> {
  await asked.ask(path);
  await asked.ask(path);
  await asked.site.front?.idle();
}

describe('kept answers as files', () => {
  it('are written whole, readable by everybody, with a time that stands for what is in them', async () => {
    await askTwice(await start(), grantPath);
    const { body } = await site!.ask(grantPath);
    expect(readFileSync(fileOf(grantPath), 'utf8')).toBe(body);
    expect(statSync(fileOf(grantPath)).mode & 0o777).toBe(0o644);
    expect(statSync(join(nowIn(front), 'da')).mode & 0o777).toBe(0o755);
    expect(statSync(fileOf(grantPath)).mtimeMs).not.toBeCloseTo(Date.now(), -6);
  });

  it('are gone for readers with the change, and written again when next asked for', async () => {
    await askTwice(await start(), grantPath);
    await site!.put(changed(examples.grantAnnouncement, {}, 'Ny overskrift'));
    expect(names()).toEqual([]);
    await askTwice(site!, grantPath);
    expect(readFileSync(fileOf(grantPath), 'utf8')).toContain('Ny overskrift');
  });

  it('are written for pages that a change left as they were, without making them again', async () => {
    await askTwice(await start(), '/da/privatliv');
    await site!.put(changed(examples.grantAnnouncement, {}, 'Ny overskrift'));
    const renders = site!.rendered.length;
    await askTwice(site!, '/da/privatliv');
    expect([existsSync(fileOf('/da/privatliv')), site!.rendered.length]).toEqual([true, renders]);
  });

  it.each(['/da/findes-ikke', '/da/nyheder?page=1', '/da/styles', '/da/feed.atom', '/'])('are never of %s', async (path) => {
    await askTwice(await start(), path);
    expect(names().filter((name) => name.includes('.'))).toEqual([]);
  });

  it('are not written where another change has come already', async () => {
    await start();
    await site!.ask(grantPath);
    const before = site!.site.following.position();
    const late = new FrontFiles({
      frontFolder: front,
      siteUrl: site!.site.settings.siteUrl,
      following: { position: () => before },
      reportError: fail,
    });
    const kept = site!.site.cache.find(grantPath)!;
    await site!.put(changed(examples.grantAnnouncement, {}, 'Ny overskrift'));
    late.offer(grantPath, kept, 'identity');
    await late.stop();
    expect(names()).toEqual([]);
  });

  it('take no more room than they may', async () => {
    await start();
    const { following, settings, cache } = site!.site;
    const small = new FrontFiles({ frontFolder: front, siteUrl: settings.siteUrl, following, reportError: fail, limit: 40_000 });
    for (const path of ['/da', '/da/nyheder', '/da/kommuner', '/da/partnere', '/da/emner', '/da/puljer', '/da/privatliv', grantPath]) {
      await site!.ask(path);
      small.offer(path, cache.find(path)!, 'identity');
    }
    await small.stop();
    const sizes = names()
      .map((name) => statSync(join(nowIn(front), name)))
      .filter((found) => found.isFile());
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(40_000);
  });

  it('are left out, with one report, where they cannot be written; readers are answered all the same', async () => {
    writeFileSync(front, 'a file where the folder should be');
    await start();
    await askTwice(site!, grantPath);
    expect((await site!.ask(grantPath)).status).toBe(200);
    expect(site!.site.front).toBeNull();
    expect(site!.errors).toHaveLength(1);
  });

  it('are left out as long as nobody points to a folder', async () => {
    await start();
    rmSync(front, { recursive: true });
    await askTwice(site!, grantPath);
    expect([existsSync(front), site!.errors]).toEqual([false, []]);
  });
});

const fail = (what: string, error: unknown) => {
  throw new Error(what, { cause: error });
};
