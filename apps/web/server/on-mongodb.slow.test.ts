import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { everythingTag, type DocumentState } from '@flersprog/content';
import { examples } from '@flersprog/content/examples';
import { openContentWriter } from '@flersprog/content-store/writer';
import { startReplicaSet } from '@flersprog/tools/replica-set';
import { afterAll, describe, expect, it } from 'vitest';
import { changed, withdrawn } from './testing/change.ts';
import { grantPath as grant, onePathOfEachKind } from './testing/example-paths.ts';
import { runSite } from './testing/run-site.ts';

const server = await startReplicaSet();
const reason = 'missing' in server ? ` (skipped: ${server.missing})` : '';

describe.skipIf('missing' in server)(`a site on MongoDB${reason}`, () => {
  if ('missing' in server) return;
  const dataFolder = mkdtempSync(join(tmpdir(), 'flersprog two sites '));
  afterAll(async () => {
    await server.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  });

  it('asks the store at most three times for a page, and not at all for one that is kept', async () => {
    const asked: string[] = [];
    const site = await runSite({ settings: { databaseUrl: server.databaseUrl('statements') }, onStatement: (name) => asked.push(name) });
    const statementsOf = async (path: string) => {
      asked.length = 0;
      expect((await site.ask(path)).status, path).toBe(200);
      return asked.length;
    };
    await Promise.all([site.site.known.site(), site.site.known.municipalities()]);
    for (const path of onePathOfEachKind) {
      site.site.cache.forget([everythingTag]);
      expect(await statementsOf(path), path).toBeLessThanOrEqual(3);
      expect(await statementsOf(path), path).toBe(0);
    }
    await site.close();
  }, 60_000);

  it('shows a change in every process from the moment its act is answered', async () => {
    const databaseUrl = server.databaseUrl('two-sites');
    const writer = await openContentWriter({ dataFolder, databaseUrl });
    await writer.replaceAll(examples.all);
    const sites = await Promise.all([startProcess(dataFolder, databaseUrl), startProcess(dataFolder, databaseUrl)]);
    let answered = -1;
    let answers = 0;
    const old: string[] = [];
    const ask = async (base: string) => {
      const atLeast = answered;
      const answer = await fetch(base + grant);
      const act = Number(/Udgave (\d+)\./.exec(await answer.text())?.[1] ?? -1);
      answers++;
      if (act < atLeast || answer.status !== statusAfter(act)) old.push(`${answer.status} of act ${act} after act ${atLeast}`);
    };
    let isOver = false;
    const readers = sites
      .flatMap(({ base }) => [base, base, base])
      .map(async (base) => {
        while (!isOver) await ask(base);
      });
    for (let act = 0; act < 40; act++) {
      expect(await writer.seenByAllSites(await writer.put(stateAfter(act)), 20_000)).toBe(true);
      answered = act;
      const enough = answers + 6;
      while (answers < enough) await sleep(5);
    }
    isOver = true;
    await Promise.all(readers);
    expect(old).toEqual([]);
    await Promise.all(sites.map(({ stop }) => stop()));
    await writer.close();
  }, 120_000);
});

/** Acts publish and withdraw in turn; each says its number, in the title or as the reason. */
const statusAfter = (act: number) => (act % 2 === 1 ? 410 : 200);

function stateAfter(act: number): DocumentState {
  const text = `Udgave ${act}.`;
  if (statusAfter(act) === 200) return changed(examples.grantAnnouncement, { title: text }, text);
  const gone = withdrawn(examples.grantAnnouncement);
  return { ...gone, addresses: gone.addresses.map((entry) => ({ ...entry, reason: { text, language: 'da' } })) };
}

/** The site as a process of its own. */
async function startProcess(dataFolder: string, databaseUrl: string) {
  const child: ChildProcess = fork(join(import.meta.dirname, 'main.ts'), ['--dev'], {
    env: {
      NODE_ENV: 'development',
      PATH: process.env['PATH'],
      FLERSPROG_DATA: dataFolder,
      FLERSPROG_SITE_PORT: '0',
      DATABASE_URL: databaseUrl,
      FLERSPROG_SECRET: 'a secret of at least thirty-two characters',
    },
    silent: true,
  });
  const [report] = (await once(child, 'message')) as [{ type: string; port: number }];
  expect(report).toMatchObject({ type: 'listening' });
  return {
    base: `http://127.0.0.1:${report.port}`,
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}
