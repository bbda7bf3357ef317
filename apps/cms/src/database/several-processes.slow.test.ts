import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const program = fileURLToPath(new URL('../testing/save-until-stopped.ts', import.meta.url));
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'flersprog-processes-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Saving {
  child: ChildProcess;
  /** The lines it printed: "id title", each a save it was promised. */
  promised: string[];
  errors: string[];
}

function startSaving(name: string, count?: number): Saving {
  const child = spawn(process.execPath, [program, folder, name, ...(count === undefined ? [] : [String(count)])], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const saving: Saving = { child, promised: [], errors: [] };
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    saving.promised.push(...lines.filter((line) => /^\S{36} /.test(line)));
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => saving.errors.push(text));
  return saving;
}

/** What is wrong in the database: titles without their lede, documents without a version, promises not kept. */
function faults(promised: string[]): string[] {
  const database = new DatabaseSync(join(folder, 'desk.sqlite'));
  try {
    const texts = database.prepare('SELECT _parent_id AS id, _locale AS language, title, lede FROM announcements_locales').all();
    const half = texts.filter(({ title, lede }) => title !== lede).map(({ title }) => `half: ${title}`);
    const documents = new Set(
      database
        .prepare('SELECT id FROM announcements')
        .all()
        .map(({ id }) => id),
    );
    const versioned = new Set(
      database
        .prepare(
          'SELECT v.parent_id || l.version_title AS saved FROM _announcements_v v JOIN _announcements_v_locales l ON l._parent_id = v.id',
        )
        .all()
        .map(({ saved }) => saved),
    );
    const unversioned = texts
      .filter(({ id, title }) => !versioned.has(`${String(id)}${String(title)}`))
      .map(({ title }) => `no version: ${title}`);
    const textless = [...documents].filter((id) => !texts.some((text) => text.id === id)).map((id) => `no text: ${id}`);
    const kept = new Set(texts.map(({ id, title }) => `${id} ${title}`));
    const lost = promised.filter((line) => !kept.has(line)).map((line) => `lost: ${line}`);
    const broken = database
      .prepare('PRAGMA integrity_check')
      .all()
      .flatMap((row) => (row.integrity_check === 'ok' ? [] : [`broken: ${row.integrity_check}`]));
    return [...half, ...unversioned, ...textless, ...lost, ...broken];
  } finally {
    database.close();
  }
}

describe('the database of the desk', () => {
  it('takes the saves of two processes at once, also while both make its tables', { timeout: 60_000 }, async () => {
    const both = [startSaving('one', 60), startSaving('other', 60)];
    const codes = await Promise.all(both.map(async ({ child }) => (await once(child, 'exit'))[0]));
    expect(codes, both.flatMap(({ errors }) => errors).join('')).toEqual([0, 0]);
    const promised = both.flatMap((saving) => saving.promised);
    expect(promised).toHaveLength(240);
    expect(faults(promised)).toEqual([]);
  });

  it('holds nothing half and loses nothing promised when the desk is killed while saving, 20 times', { timeout: 600_000 }, async () => {
    const promised: string[] = [];
    for (let round = 0; round < 20; round += 2) {
      // Two at a time: each dies while the other is in the middle of something.
      const pair = [startSaving(`round-${round}`), startSaving(`round-${round + 1}`)];
      await Promise.all(
        pair.map(async (saving, place) => {
          while (saving.promised.length < 5 + ((round * 7 + place * 11) % 30) && saving.child.exitCode === null) {
            await new Promise((resolve) => setTimeout(resolve, 3));
          }
          saving.child.kill('SIGKILL');
          await once(saving.child, 'close');
        }),
      );
      promised.push(...pair.flatMap((saving) => saving.promised));
      expect(faults(promised), `after round ${round}`).toEqual([]);
    }
    expect(promised.length).toBeGreaterThan(200);
  });
});
