import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../start/ports.ts';
import { aroundServers } from './around-servers.ts';
import { makeCertificate } from './make-certificate.ts';
import { ourConfiguration, ourHost } from './our-configuration.ts';

export { nginxMissing } from './around-servers.ts';
export { ourHost } from './our-configuration.ts';

/** nginx with the configuration we describe, TLS and all, in front of a site. */
export interface RunningNginx {
  httpPort: number;
  httpsPort: number;
  stop(): Promise<void>;
}

/** Starts it on free ports with a certificate made for the occasion. Throws what nginx says of a configuration it does not take. */
export async function startOurNginx(parts: { frontFolder: string; site: string; requestsPerSecond?: number }): Promise<RunningNginx> {
  const folder = mkdtempSync(join(tmpdir(), 'flersprog-nginx-'));
  const ports = { httpPort: await freePort('127.0.0.1', 0, 'sitePort'), httpsPort: await freePort('127.0.0.1', 0, 'sitePort') };
  const configuration = ourConfiguration({ folder, certificate: makeCertificate(folder, ourHost), ...ports, ...parts });
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, aroundServers(folder, 'ours', configuration));
  const tried = spawnSync('nginx', ['-t', '-p', folder, '-e', 'stderr', '-c', file], { encoding: 'utf8' });
  if (tried.status !== 0) throw new Error(tried.stderr);
  const child = spawn('nginx', ['-p', folder, '-e', 'stderr', '-c', file], { stdio: ['ignore', 'ignore', 'inherit'] });
  await untilListening(ports.httpsPort).catch((error: unknown) => {
    child.kill('SIGTERM');
    throw error;
  });
  return {
    ...ports,
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function untilListening(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const socket = connect(port, '127.0.0.1');
    const connected = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (connected) return;
    await sleep(25);
  }
  throw new Error(`nginx did not begin to listen on port ${port}`);
}
