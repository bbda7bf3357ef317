import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { examples } from '@flersprog/content/examples';
import { beforeEach, describe, expect, it } from 'vitest';
import { runSite, type SiteUnderTest } from '../testing/run-site.ts';

let site: SiteUnderTest;
beforeEach(async () => {
  site = await runSite();
  return () => site.close();
});

describe('pictures', () => {
  const path = '/media/meeting/meeting.jpg';
  beforeEach(() => {
    mkdirSync(join(site.dataFolder, 'uploads'));
    writeFileSync(join(site.dataFolder, 'uploads', 'meeting.jpg'), 'a picture');
    writeFileSync(join(site.dataFolder, 'uploads', 'private.jpg'), 'not published');
  });

  it('are sent while they are published, and checked again each time', async () => {
    const picture = await site.ask(path);
    expect([picture.status, picture.body]).toEqual([200, 'a picture']);
    expect(picture.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    });
    expect((await site.ask(path, { headers: { 'if-none-match': picture.headers.etag! } })).status).toBe(304);
    await site.put({ ...examples.picture, line: 1000, pages: [] });
    expect((await site.ask(path)).status).toBe(404);
  });

  it('are nothing under another name, outside the folder, or when the file is gone', async () => {
    for (const other of [
      '/media/meeting/private.jpg',
      '/media/x/meeting.jpg',
      '/media/meeting/..%2f..%2fcontent.sqlite',
      '/media/meeting/%00',
      '/media/%c0%ae/meeting.jpg',
      '/media/meeting/meeting.jpg/x',
    ]) {
      expect([other, (await site.ask(other)).status]).toEqual([other, 404]);
    }
    rmSync(join(site.dataFolder, 'uploads', 'meeting.jpg'));
    expect((await site.ask(path)).status).toBe(404);
  });
});
