import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openContentReader } from '@flersprog/content-store/reader';
import { createLocalReq, getPayload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskConfig } from '../desk-config.ts';
import type { DeskSettings } from '../desk-settings.ts';
import { databases } from '../testing/databases.ts';
import { kills, killsWithinMs } from '../testing/kills.ts';
import { openTestDesk, type TestDesk } from '../testing/open-test-desk.ts';
import { publishDocument } from './act.ts';
import { contentWriterOf } from './content-writer.ts';
import { inOneTransaction } from './in-one-transaction.ts';
import { rebuildStore } from './rebuild-store.ts';
import { runJobOf, runLeftOverJobs } from './run-publishing-jobs.ts';
import { startPublishing } from './start-publishing.ts';
import { announcementIn, atTheDesk } from './testing/writing.ts';

const settingsOfKilled = {
  frontFolder: null,
  deskUrl: 'http://desk.test',
  siteUrl: 'http://site.test',
  secret: 'a secret for tests that is long enough',
};

describe('a desk that stops between commit and job', () => {
  let desk: TestDesk;
  beforeAll(async () => {
    desk = await openTestDesk();
    await (await startPublishing(desk.payload)).stop();
  });
  afterAll(() => desk.close());

  const titles = async (id: string) => {
    const reader = await openContentReader(desk.settings);
    const pages = await reader.read([{ kind: 'announcement', id }]);
    await reader.close();
    return pages.map(({ title }) => title);
  };

  it('does the job when it starts again, and running it twice changes nothing', async () => {
    const id = await atTheDesk(desk).create('announcements', { ...announcementIn.da, slug: 'afbrudt' });
    const req = await createLocalReq({}, desk.payload);
    const request = { languages: ['da' as const], reason: null, linked: false, note: null };
    const outcome = await publishDocument(req, { kind: 'announcement', id }, request);
    expect(outcome).toMatchObject({ done: {} });
    expect(await titles(id)).toEqual([]);
    const publishing = await startPublishing(desk.payload);
    expect(await titles(id)).toEqual([announcementIn.da.title]);
    const before = await (await contentWriterOf(desk.payload)).digest();
    expect(await runLeftOverJobs(desk.payload)).toBeNull();
    if (typeof outcome === 'object' && 'done' in outcome) expect(await runJobOf(desk.payload, outcome.done.release)).toBeNull();
    expect(await (await contentWriterOf(desk.payload)).digest()).toEqual(before);
    await publishing.stop();
  });

  it('leaves nothing of work that failed half way', async () => {
    const req = await createLocalReq({}, desk.payload);
    const work = inOneTransaction(req, async () => {
      await desk.payload.create({ collection: 'topics', data: { title: 'halv' }, locale: 'da', req });
      throw new Error('the lights went out');
    });
    await expect(work).rejects.toThrow('the lights went out');
    const { totalDocs } = await desk.payload.count({ collection: 'topics' });
    expect(totalDocs).toBe(0);
  });
});

describe.each(databases)('a desk killed while publishing on $name', ({ missing, freshUrl }) => {
  let settings: DeskSettings;
  beforeAll(async () => {
    settings = { ...settingsOfKilled, dataFolder: await mkdtemp(join(tmpdir(), 'flersprog-killed-')), databaseUrl: freshUrl() ?? null };
  });
  afterAll(() => rm(settings.dataFolder, { recursive: true, force: true }));

  it.skipIf(missing !== null)(
    `loses no act it had answered, and keeps ledger, jobs and store together${missing === null ? '' : ` (${missing})`}`,
    { timeout: killsWithinMs },
    async () => {
      const answered: string[] = [];
      for (let round = 0; round < kills; round += 1) {
        const { acts, ended } = await publishUntilKilled(settings, round);
        expect(ended, `round ${round}`).toBe('SIGKILL');
        answered.push(...acts);
      }
      expect(answered.length).toBeGreaterThanOrEqual(3 * kills);

      const payload = await getPayload({ config: deskConfig(settings, { logLevel: 'silent' }), key: settings.dataFolder });
      const { docs: lines } = await payload.find({ collection: 'publications', sort: 'number', pagination: false, depth: 0 });
      expect(lines.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1));
      const inLedger = new Set(lines.map(({ document, snapshot }) => `${document} ${JSON.parse(snapshot ?? '{}').texts.title}`));
      expect(answered.filter((act) => !inLedger.has(act))).toEqual([]);

      const { docs: saved } = await payload.find({ collection: 'announcements', locale: 'da', pagination: false, depth: 0 });
      expect(saved.filter(({ title, lede, slug }) => !title || lede !== announcementIn.da.lede || !slug)).toEqual([]);
      const turnSaved = new Map(saved.map(({ id, title }) => [String(id), Number(title?.split('-')[1])]));
      expect(answered.filter((act) => (turnSaved.get(act.split(' ')[0] ?? '') ?? -1) < Number(act.split('-').at(-1)))).toEqual([]);

      const publishing = await startPublishing(payload);
      const held = await (await contentWriterOf(payload)).digest();
      expect((await payload.count({ collection: 'publishing-jobs' })).totalDocs).toBe(0);
      expect(await rebuildStore(payload)).toEqual(held);
      await publishing.stop();
      await payload.destroy();
    },
  );
});

/** Lets a desk of its own publish for a while, kills it, and tells which acts it had answered ("id title") and what ended it. */
async function publishUntilKilled({ dataFolder, databaseUrl }: DeskSettings, round: number): Promise<{ acts: string[]; ended: unknown }> {
  const program = join(import.meta.dirname, 'testing/publish-until-stopped.ts');
  const asked = [dataFolder, String(round), ...(databaseUrl ? [databaseUrl] : [])];
  const child = spawn(process.execPath, [program, ...asked], { stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = once(child, 'close');
  const acts: string[] = [];
  const enough = new Promise<void>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (/^\S+ \d+-\d+$/.test(line)) acts.push(line);
      if (acts.length === 3 + (round % 3)) setTimeout(resolve, Math.random() * 60);
    });
    child.once('exit', () => resolve());
  });
  await enough;
  child.kill('SIGKILL');
  const [code, signal] = await closed;
  return { acts, ended: signal ?? code };
}
