import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeskSettings } from '../desk-settings.ts';
import { databases } from '../testing/databases.ts';
import { kills, killsWithinMs } from '../testing/kills.ts';
import { whatWasSaved } from '../testing/what-was-saved.ts';

const program = fileURLToPath(new URL('../testing/save-until-stopped.ts', import.meta.url));

interface Saving {
  child: ChildProcess;
  /** The lines it printed: "id title", each a save it was promised. */
  promised: string[];
  errors: string[];
}

function startSaving({ dataFolder, databaseUrl }: DeskSettings, name: string, count = Infinity): Saving {
  const asked = [dataFolder, name, String(count), ...(databaseUrl ? [databaseUrl] : [])];
  const child = spawn(process.execPath, [program, ...asked], { stdio: ['ignore', 'pipe', 'pipe'] });
  const saving: Saving = { child, promised: [], errors: [] };
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    saving.promised.push(...lines.filter((line) => /^[\da-f-]{24,36} \S+$/.test(line)));
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => saving.errors.push(text));
  return saving;
}

/** What is wrong in the database: titles without their lede, documents without a version, promises not kept. */
async function faults(settings: DeskSettings, name: string, promised: string[]): Promise<string[]> {
  const { texts, versions, textless, broken } = await whatWasSaved(settings, name);
  const kept = new Set(texts.map(({ id, title }) => `${id} ${title}`));
  return [
    ...texts.filter(({ title, lede }) => title !== lede).map(({ id, title }) => `half: ${id} ${title}`),
    ...[...kept].filter((text) => !versions.has(text)).map((text) => `no version: ${text}`),
    ...textless.map((id) => `no text: ${id}`),
    ...promised.filter((line) => !kept.has(line)).map((line) => `lost: ${line}`),
    ...broken.map((fault) => `broken: ${fault}`),
  ];
}

describe.each(databases)('the database of the desk on $name', ({ missing, freshUrl }) => {
  const why = missing === null ? '' : ` (${missing})`;
  let settings: DeskSettings;
  beforeAll(async () => {
    settings = {
      dataFolder: await mkdtemp(join(tmpdir(), 'flersprog-processes-')),
      databaseUrl: freshUrl() ?? null,
      frontFolder: null,
      deskUrl: 'http://desk.test',
      siteUrl: 'http://site.test',
      secret: 'a secret for tests that is long enough',
    };
  });
  afterAll(() => rm(settings.dataFolder, { recursive: true, force: true }));

  it.skipIf(missing !== null)(`takes the saves of two processes at once, also while both make it${why}`, { timeout: 120_000 }, async () => {
    const both = [startSaving(settings, 'one', 60), startSaving(settings, 'other', 60)];
    const codes = await Promise.all(both.map(async ({ child }) => (await once(child, 'close'))[0]));
    expect(codes, both.flatMap(({ errors }) => errors).join('')).toEqual([0, 0]);
    const promised = both.flatMap((saving) => saving.promised);
    expect(promised).toHaveLength(240);
    expect(await faults(settings, 'both', promised)).toEqual([]);
  });

  it.skipIf(missing !== null)(
    `holds nothing half and loses nothing promised when desks are killed while saving${why}`,
    { timeout: killsWithinMs },
    async () => {
      const promised: string[] = [];
      for (let round = 0; round < kills; round += 2) {
        // Two at a time: each dies while the other is in the middle of something.
        const pair = [startSaving(settings, `round-${round}`), startSaving(settings, `round-${round + 1}`)];
        const ends = await Promise.all(pair.map((saving, place) => killAfter(saving, 5 + ((round * 7 + place * 11) % 30))));
        expect(ends, pair.flatMap(({ errors }) => errors).join('')).toEqual(['SIGKILL', 'SIGKILL']);
        promised.push(...pair.flatMap((saving) => saving.promised));
        expect(await faults(settings, `round ${round}`, promised), `after round ${round}`).toEqual([]);
      }
      expect(promised.length).toBeGreaterThanOrEqual(5 * kills);
    },
  );
});

/** Kills a desk when it has promised so many saves; tells what ended it. */
async function killAfter({ child, promised }: Saving, saves: number): Promise<unknown> {
  const closed = once(child, 'close');
  while (promised.length < saves && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 3));
  child.kill('SIGKILL');
  const [code, signal] = await closed;
  return signal ?? code;
}
