import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useTemporaryFolder } from '../testing/temporary-folder.ts';
import { prepareStart } from './prepare.ts';

const folder = useTemporaryFolder();
const environment = () => ({ FLERSPROG_DATA: join(folder(), 'data'), FLERSPROG_SITE_PORT: '0', FLERSPROG_DESK_PORT: '0' });

describe('a start', () => {
  it('answers settings with real ports and addresses made from them, and holds the data folder', async () => {
    const { settings, release } = await prepareStart(environment());
    expect(settings.siteUrl).toBe(`http://127.0.0.1:${settings.sitePort}`);
    expect(settings.deskUrl).toBe(`http://127.0.0.1:${settings.deskPort}`);
    expect(settings.sitePort).toBeGreaterThan(0);
    expect(readdirSync(settings.dataFolder).sort()).toEqual(['lock', 'secret']);
    release();
  });

  it('is refused politely while another one runs on the same data folder', async () => {
    const { release } = await prepareStart(environment());
    await expect(prepareStart(environment())).rejects.toThrow(
      `Flersprog already runs on the data folder ${environment().FLERSPROG_DATA} (process ${process.pid}`,
    );
    release();
  });
});
