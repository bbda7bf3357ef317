import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const command = fileURLToPath(new URL('./import.ts', import.meta.url));
const sample = fileURLToPath(new URL('../../../../libs/press-release/src/samples/five-municipalities.da.txt', import.meta.url));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'flersprog-import-'));
  await writeFile(join(folder, 'tom.txt'), '');
  await writeFile(join(folder, 'billede.png'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(args: string[], input = '') {
  const env = { ...process.env, FLERSPROG_DATA: join(folder, 'data'), DATABASE_URL: '' };
  const program = spawn(process.execPath, [command, ...args], { env, cwd: folder });
  program.stdin.end(input);
  const [out, err, code] = await Promise.all([
    text(program.stdout),
    text(program.stderr),
    new Promise((done) => program.on('close', done)),
  ]);
  return { out, err, code };
}

describe('npm run import', () => {
  it('tries without making a database where there is none', async () => {
    const { out, code } = await run(['--dry-run', '--json', sample]);
    expect([code, JSON.parse(out).files[0]]).toEqual([0, expect.objectContaining({ created: [], found: [], error: null })]);
    expect(existsSync(join(folder, 'data'))).toBe(false);
  }, 180_000);

  it('prints one object and nothing else, and lets no bad file stop a good one', async () => {
    const { out, code } = await run(['--json', 'billede.png', sample, 'tom.txt', 'mangler.txt']);
    expect(code).toBe(3);
    const [picture, release, empty, missing] = JSON.parse(out).files;
    expect(Object.keys(release)).toEqual(
      'file announcement amounts applications municipalities partners funders partnerships unsure created found error'.split(' '),
    );
    expect(release).toMatchObject({ file: sample, error: null, applications: { value: 5 }, found: [] });
    expect(release.created).toHaveLength(29);
    for (const { error, created } of [picture, empty, missing]) expect([typeof error, created]).toEqual(['string', []]);
  }, 180_000);

  it('finds all of it again, also from standard input', async () => {
    const { out, code } = await run(['--json', '-'], await readFile(sample, 'utf8'));
    expect([code, JSON.parse(out).files[0].created]).toEqual([0, []]);
    expect(JSON.parse(out).files[0].found).toHaveLength(29);
  }, 180_000);

  it('tries without writing, and ends with 4 where one has nothing to import', async () => {
    const release = 'Ny nyhed\n\n1. maj 2021\n\nOdense Kommune samarbejder med Havens Folk om at få flere ud at gå.';
    const { out, code } = await run(['--dry-run', '-', 'tom.txt'], release);
    expect(out).toMatch(/Ville oprette:\s+1 nyhed, 1 kommune, 1 samarbejdspartner, 1 partnerskab/);
    expect([code, out]).toEqual([4, expect.stringContaining('Ikke importeret: Filen er tom')]);
  }, 180_000);

  it('ends with 2 and says how it is used when asked wrongly', async () => {
    for (const args of [[], ['--jsn', sample], ['-', '-']]) {
      const { code, out, err } = await run(args);
      expect([code, out, err]).toEqual([2, '', expect.stringContaining('Brug:')]);
    }
  }, 180_000);
});
