import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../root.ts';
import { useTemporaryFolder } from '../testing/temporary-folder.ts';

const folder = useTemporaryFolder();

/** The command as an operator runs it, to its end. */
function npmStart(settings: Record<string, string>): { code: number | null; said: string } {
  const ports = { FLERSPROG_SITE_PORT: '0', FLERSPROG_DESK_PORT: '0' };
  const { status, stderr } = spawnSync(process.execPath, ['tools/bootstrap.mjs', 'start'], {
    cwd: root,
    env: { PATH: process.env['PATH'], FLERSPROG_DATA: join(folder(), 'data'), ...ports, ...settings },
    encoding: 'utf8',
    timeout: 30_000,
  });
  return { code: status, said: stderr.trim() };
}

describe('npm start ends with one clear message, and nothing half made', () => {
  it('for a data folder that is a file', () => {
    writeFileSync(join(folder(), 'data'), '');
    const { code, said } = npmStart({});
    expect(code).toBe(1);
    expect(said).toContain(`The data folder ${join(folder(), 'data')} cannot be written`);
  });

  it('for a port that is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const { code, said } = npmStart({ FLERSPROG_SITE_PORT: String(port) });
    server.close();
    expect(code).toBe(1);
    expect(said).toMatch(new RegExp(`^Port ${port} on 127.0.0.1 is in use`));
    expect(readdirSync(folder())).toEqual([]);
  });

  it('for several wrong settings at once', () => {
    const { code, said } = npmStart({ FLERSPROG_SITE_URL: 'nowhere', DATABASE_URL: 'mongodb://db/x' });
    expect(code).toBe(1);
    expect(said).toMatch(/^2 settings are wrong:\n {2}- FLERSPROG_SITE_URL .* Example: .*\n {2}- FLERSPROG_SECRET .* Example: /);
    expect(existsSync(join(folder(), 'data'))).toBe(false);
  });
});
