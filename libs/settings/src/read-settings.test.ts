import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { environmentOf, readOrMakeSecret, readSettings } from './index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flersprog settings '));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the secret of the data folder', () => {
  it('is made at the first start, for its owner alone, and kept', () => {
    const dataFolder = join(folder, 'not there yet');
    const { secret } = readSettings({ FLERSPROG_DATA: dataFolder });
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    expect(statSync(join(dataFolder, 'secret')).mode & 0o777).toBe(0o600);
    expect(readOrMakeSecret(dataFolder)).toBe(secret);
  });

  it('gives way to one that is set, and none is made then', () => {
    const secret = 's'.repeat(40);
    expect(readSettings({ FLERSPROG_DATA: folder, FLERSPROG_SECRET: secret }).secret).toBe(secret);
    expect(() => readFileSync(join(folder, 'secret'))).toThrow('ENOENT');
  });

  it('is refused when damaged, with what to do', () => {
    writeFileSync(join(folder, 'secret'), 'half');
    expect(() => readOrMakeSecret(folder)).toThrow(/has 4 characters and needs 32 or more\. Restore the file/);
  });
});

describe('settings as environment variables', () => {
  it('state the same settings when read again', () => {
    const settings = readSettings({
      FLERSPROG_DATA: folder,
      FLERSPROG_SITE_PORT: '4500',
      FLERSPROG_FRONT: '/var/cache/x',
      FLERSPROG_DEMO: 'no',
    });
    expect(readSettings(environmentOf(settings))).toEqual(settings);
  });
});
