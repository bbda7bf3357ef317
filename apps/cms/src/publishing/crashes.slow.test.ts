import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openContentReader } from '@flersprog/content-store/reader';
import { createLocalReq, getPayload, type Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskConfig } from '../desk-config.ts';
import { openTestDesk, type TestDesk } from '../testing/open-test-desk.ts';
import { publishDocument } from './act.ts';
import { contentWriterOf } from './content-writer.ts';
import { inOneTransaction } from './in-one-transaction.ts';
import { rebuildStore } from './rebuild-store.ts';
import { runJobOf, runLeftOverJobs } from './run-publishing-jobs.ts';
import { startPublishing } from './start-publishing.ts';
import { announcementIn, atTheDesk } from './testing/writing.ts';

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

describe('a desk killed while publishing', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'flersprog-killed-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('loses no act it had answered, and keeps ledger, jobs and store together', { timeout: 180_000 }, async () => {
    const answered: string[] = [];
    for (let round = 0; round < 3; round += 1) answered.push(...(await publishUntilKilled(folder, round)));
    expect(answered.length).toBeGreaterThanOrEqual(12);

    const payload = await openDeskIn(folder);
    const { docs: lines } = await payload.find({ collection: 'publications', sort: 'number', pagination: false, depth: 0 });
    expect(lines.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1));
    const inLedger = new Set(lines.map(({ document, snapshot }) => `${document} ${JSON.parse(snapshot ?? '{}').texts.title}`));
    expect(answered.filter((act) => !inLedger.has(act))).toEqual([]);

    const publishing = await startPublishing(payload);
    const held = await (await contentWriterOf(payload)).digest();
    expect((await payload.count({ collection: 'publishing-jobs' })).totalDocs).toBe(0);
    expect(await rebuildStore(payload)).toEqual(held);
    await publishing.stop();
    await payload.destroy();
  });
});

/** Lets a desk of its own publish for a while, kills it, and tells which acts it had answered ("id title"). */
async function publishUntilKilled(folder: string, round: number): Promise<string[]> {
  const program = join(import.meta.dirname, 'testing/publish-until-stopped.ts');
  const child = spawn(process.execPath, [program, folder, String(round)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const answered: string[] = [];
  const lines = createInterface({ input: child.stdout });
  const enough = new Promise<void>((resolve) => {
    lines.on('line', (line) => {
      if (/^\S+ \d+-\d+$/.test(line)) answered.push(line);
      if (answered.length === 3 + round) setTimeout(resolve, Math.random() * 20);
    });
    child.once('exit', () => resolve());
  });
  await enough;
  child.kill('SIGKILL');
  await once(child, 'close');
  return answered;
}

function openDeskIn(dataFolder: string): Promise<Payload> {
  const settings = {
    dataFolder,
    databaseUrl: null,
    frontFolder: null,
    deskUrl: 'http://desk.test',
    siteUrl: 'http://site.test',
    secret: 'a secret for tests that is long enough',
  };
  return getPayload({ config: deskConfig(settings, { logLevel: 'silent' }), key: dataFolder });
}
