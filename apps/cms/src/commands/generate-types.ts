/**
 * Writes src/payload-types.ts from the collections. Run after changing a field: `npm run generate -w @flersprog/cms`.
 */
import { fileURLToPath } from 'node:url';
import { readFile, writeFile } from 'node:fs/promises';
import { generateTypes } from 'payload/node';
import { format, resolveConfig } from 'prettier';
import { deskConfig } from '../desk-config.ts';

const config = await deskConfig({
  dataFolder: 'unused',
  databaseUrl: null,
  deskUrl: 'http://127.0.0.1:3001',
  siteUrl: 'http://127.0.0.1:3000',
  secret: 'only types are made here, nothing is signed',
});
const file = fileURLToPath(new URL('../payload-types.ts', import.meta.url));
config.typescript.outputFile = file;
await generateTypes(config, { log: false });
await writeFile(file, await format(await readFile(file, 'utf8'), { ...(await resolveConfig(file)), parser: 'typescript' }));
