import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { examples } from '@flersprog/content/examples';
import { languages } from '@flersprog/i18n';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KeptSettings, type PublishedSettings } from './kept-settings.ts';
import { changed, withdrawn } from './testing/change.ts';
import { runSite, type SiteUnderTest } from './testing/run-site.ts';

let dataFolder: string;
let site: SiteUnderTest | undefined;
beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'flersprog settings '));
});
afterEach(async () => {
  await site?.close();
  site = undefined;
  rmSync(dataFolder, { recursive: true, force: true });
});

const file = (folder: string) => join(folder, 'site-settings.json');
const published = examples.siteSettings.pages as PublishedSettings;

describe('without a store from the start', () => {
  // The examples are in a store of another folder, which this site knows nothing of.
  const start = async () => (site = await runSite({ settings: { dataFolder } }));

  it('every language has the help lines and the way out that were kept before', async () => {
    writeFileSync(file(dataFolder), JSON.stringify(published));
    const { ask } = await start();
    for (const { tag, direction } of languages) {
      const answer = await ask(`/${tag}`);
      expect(answer.status).toBe(503);
      expect(answer.body).toContain(`<html lang="${tag}" dir="${direction}">`);
      expect(answer.body).toContain('tel:+4570000000');
      expect(answer.body).toContain('tel:112');
    }
    const danish = published.find(({ language }) => language === 'da');
    expect((await ask('/exit/da')).headers.location).toBe(danish?.values.exitAddress);
  });

  it('every language still has the emergency number when nothing was kept', async () => {
    const { ask } = await start();
    for (const { tag } of languages) {
      const answer = await ask(`/${tag}`);
      expect([answer.status, answer.body.includes('tel:112'), answer.body.includes('tel:+4570000000')]).toEqual([503, true, false]);
    }
    expect(existsSync(file(dataFolder))).toBe(false);
  });

  it.each(['{"half":', '[{"kind":"partner"}]', 'null'])('a file with %s in it is told of and done without', async (text) => {
    writeFileSync(file(dataFolder), text);
    const { ask, errors } = await start();
    expect((await ask('/da')).status).toBe(503);
    expect(errors.length).toBeGreaterThan(0);
  });
});

describe('what is kept', () => {
  it('follows what is published, and is always a whole file', async () => {
    site = await runSite();
    const kept = () => JSON.parse(readFileSync(file(site!.dataFolder), 'utf8')) as PublishedSettings;
    expect(
      kept()
        .map(({ language }) => language)
        .sort(),
    ).toEqual(published.map(({ language }) => language).sort());
    await site.put(changed(examples.siteSettings, { senderName: 'En anden styrelse' }));
    await site.ask('/da');
    expect(kept().find(({ language }) => language === 'da')?.values.senderName).toBe('En anden styrelse');
    expect(readdirSync(site.dataFolder).filter((name) => name.startsWith('site-settings'))).toEqual(['site-settings.json']);
  });

  it('stays when the store is found empty, and is there for the help page when the store is then lost', async () => {
    site = await runSite();
    await site.writer.replaceAll([]);
    await site.ask('/da');
    expect(JSON.parse(readFileSync(file(site.dataFolder), 'utf8'))).toHaveLength(published.length);
    await site.writer.close();
    for (const name of readdirSync(site.dataFolder).filter((each) => each.startsWith('content'))) rmSync(join(site.dataFolder, name));
    await expect.poll(async () => (await site!.ask('/readyz')).status, { timeout: 10_000 }).toBe(503);
    expect(await site.ask('/da/kommuner')).toMatchObject({ status: 503, body: expect.stringContaining('tel:+4570000000') });
  });

  it('goes with settings that were withdrawn while other pages are published', async () => {
    site = await runSite();
    await site.put(withdrawn(examples.siteSettings));
    await site.ask('/da');
    expect(JSON.parse(readFileSync(file(site.dataFolder), 'utf8'))).toEqual([]);
  });

  it('stops no reader when it cannot be written', () => {
    writeFileSync(join(dataFolder, 'a file'), '');
    const faults: string[] = [];
    new KeptSettings(join(dataFolder, 'a file'), (what) => faults.push(what)).keep(published);
    expect(faults).toHaveLength(1);
  });
});
