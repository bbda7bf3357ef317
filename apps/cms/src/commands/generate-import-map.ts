/** Writes app/(payload)/admin/importMap.js: which components the configuration names. Run after naming another one. */
import { fileURLToPath } from 'node:url';
import { generateImportMap } from 'payload';
import { format, resolveConfig } from 'prettier';
import { readFile, writeFile } from 'node:fs/promises';
import { configOfCollections } from './schema-of-collections.ts';

const file = fileURLToPath(new URL('../../app/(payload)/admin/importMap.js', import.meta.url));
const config = await configOfCollections();
config.admin.importMap.importMapFile = file;
await generateImportMap(config, { log: false, force: true });
await writeFile(file, await format(await readFile(file, 'utf8'), { ...(await resolveConfig(file)), parser: 'babel' }));
