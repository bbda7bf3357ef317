import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateImportMap } from 'payload';
import { generateTypes } from 'payload/node';
import { format, resolveConfig } from 'prettier';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { configOfCollections } from './schema-of-collections.ts';

const typesFile = fileURLToPath(new URL('../payload-types.ts', import.meta.url));
const mapFile = fileURLToPath(new URL('../../app/(payload)/admin/importMap.js', import.meta.url));
const howToMend = 'Run: npm run generate -w @flersprog/cms';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'flersprog-generated-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('the types of the collections are those the collections have', async () => {
  const config = await configOfCollections();
  config.typescript.outputFile = join(folder, 'payload-types.ts');
  await generateTypes(config, { log: false });
  const made = await readFile(config.typescript.outputFile, 'utf8');
  const formatted = await format(made, { ...(await resolveConfig(typesFile)), parser: 'typescript' });
  expect(formatted === (await readFile(typesFile, 'utf8')), howToMend).toBe(true);
});

it('the import map names every component the configuration names', async () => {
  const config = await configOfCollections();
  const before = await readFile(mapFile, 'utf8');
  const names = new Set([...before.matchAll(/'([^'\n]+#\w+)'/g)].map(([, name]) => name));
  config.admin.importMap.importMapFile = join(folder, 'importMap.js');
  await generateImportMap(config, { log: false, force: true });
  const made = await readFile(config.admin.importMap.importMapFile, 'utf8');
  const wanted = new Set([...made.matchAll(/["']([^"'\n]+#\w+)["']/g)].map(([, name]) => name));
  expect([...names].sort(), howToMend).toEqual([...wanted].sort());
});
