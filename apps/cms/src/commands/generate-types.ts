/**
 * Writes src/payload-types.ts from the collections. Run after changing a field: `npm run generate -w @flersprog/cms`.
 */
import { fileURLToPath } from 'node:url';
import { readFile, writeFile } from 'node:fs/promises';
import { generateTypes } from 'payload/node';
import { format, resolveConfig } from 'prettier';
import { configOfCollections } from './schema-of-collections.ts';

const config = await configOfCollections();
const file = fileURLToPath(new URL('../payload-types.ts', import.meta.url));
config.typescript.outputFile = file;
await generateTypes(config, { log: false });
await writeFile(file, await format(await readFile(file, 'utf8'), { ...(await resolveConfig(file)), parser: 'typescript' }));
