import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { useTemporaryFolder } from '../testing/temporary-folder.ts';
import { freePort } from './ports.ts';
import { prepareStart } from './prepare.ts';

const folder = useTemporaryFolder();
const dataFolder = () => join(folder(), 'data');

it('a start is refused within seconds when the database does not answer, naming it without its password; nothing is made', async () => {
  const port = await freePort('127.0.0.1', 0, 'sitePort');
  const started = Date.now();
  const start = prepareStart({
    FLERSPROG_DATA: dataFolder(),
    FLERSPROG_SITE_PORT: '0',
    FLERSPROG_DESK_PORT: '0',
    DATABASE_URL: `mongodb://me:hush@127.0.0.1:${port}/flersprog?replicaSet=rs0`,
    FLERSPROG_SECRET: 's'.repeat(32),
  });
  await expect(start).rejects.toThrow(
    new RegExp(`^The database mongodb://127\\.0\\.0\\.1:${port}/flersprog does not answer: (?!.*hush)`, 's'),
  );
  expect(Date.now() - started).toBeLessThan(20_000);
  expect(existsSync(dataFolder())).toBe(false);
}, 40_000);
