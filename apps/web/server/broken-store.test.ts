import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { examples } from '@flersprog/content/examples';
import { openContentWriter } from '@flersprog/content-store/writer';
import { beforeEach, describe, expect, it } from 'vitest';
import { grantPath as grant } from './testing/example-paths.ts';
import { runSite, type SiteUnderTest } from './testing/run-site.ts';

let site: SiteUnderTest;
beforeEach(async () => {
  site = await runSite();
  return () => site.close();
});

describe('when the store is broken', () => {
  const file = () => join(site.dataFolder, 'content.sqlite');
  async function breakStore() {
    await site.writer.close();
    for (const end of ['', '-wal', '-shm']) rmSync(file() + end, { force: true });
    writeFileSync(file(), 'this is no database');
    await new Promise((resolve) => setTimeout(resolve, 300));
  }

  it('serves what is kept, says so in the language of the address with the help lines, and recovers by itself', async () => {
    const before = await site.ask(grant);
    await breakStore();
    expect((await site.ask(grant)).body).toBe(before.body);
    const broken = await site.ask('/ar/partners');
    expect(broken.status).toBe(503);
    expect(broken.headers).toMatchObject({ 'cache-control': 'no-store', 'retry-after': '30' });
    expect(broken.body).toContain('<html lang="ar" dir="rtl">');
    expect(broken.body).toContain('tel:+4570000000');
    expect((await site.ask('/readyz')).status).toBe(503);
    expect((await site.ask('/livez')).status).toBe(200);

    for (const end of ['', '-wal', '-shm']) rmSync(file() + end, { force: true });
    const writer = await openContentWriter({ dataFolder: site.dataFolder, databaseUrl: null });
    await writer.replaceAll(examples.all);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect((await site.ask('/ar/partners')).status).toBe(200);
    expect((await site.ask('/readyz')).status).toBe(200);
    await writer.close();
  });
});
