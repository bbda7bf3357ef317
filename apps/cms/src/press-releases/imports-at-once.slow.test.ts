import { readFile } from 'node:fs/promises';
import { readPressRelease } from '@flersprog/press-release';
import { createLocalReq } from 'payload';
import { describe, expect, it } from 'vitest';
import { databases } from '../testing/databases.ts';
import { openTestDesk } from '../testing/open-test-desk.ts';
import { importRelease } from './import-release.ts';

const sample = new URL('../../../../libs/press-release/src/samples/five-municipalities.da.txt', import.meta.url);

describe.each(databases)('two imports of one release into an empty desk on $name', ({ missing, freshUrl }) => {
  const name = `make nothing twice, though they began at once${missing === null ? '' : ` (${missing})`}`;
  it.skipIf(missing !== null)(name, { timeout: 60_000 }, async () => {
    const desk = await openTestDesk({ databaseUrl: freshUrl() });
    const { draft } = await readPressRelease(await readFile(sample));
    if (!draft) throw new Error('The sample cannot be read');
    const importIt = async () => importRelease(await createLocalReq({}, desk.payload), draft);
    const [one, other] = await Promise.all([importIt(), importIt()]);
    expect([one.created.length, other.created.length].sort()).toEqual([0, 29]);
    expect((await desk.payload.count({ collection: 'partnerships' })).totalDocs).toBe(11);
    await desk.close();
  });
});
