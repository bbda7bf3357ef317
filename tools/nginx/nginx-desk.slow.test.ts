import { readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../root.ts';
import { useTemporaryFolder } from '../testing/temporary-folder.ts';
import { aroundServers, nginxMissing } from './around-servers.ts';
import { makeCertificate } from './make-certificate.ts';

const folder = useTemporaryFolder();
const missing = nginxMissing();

it.skipIf(missing !== null)(`nginx takes the configuration that we describe for the desk${missing ? ` (skipped: ${missing})` : ''}`, () => {
  const { file, key } = makeCertificate(folder(), 'desk.example.org');
  const described = readFileSync(join(root, 'docs/operations/nginx-desk.conf'), 'utf8')
    .replace('/etc/ssl/desk.example.org.pem', `"${file}"`)
    .replace('/etc/ssl/desk.example.org.key', `"${key}"`)
    .replaceAll('443', '44300');
  const configuration = join(folder(), 'nginx.conf');
  writeFileSync(configuration, aroundServers(folder(), 'desk', described));
  const tried = spawnSync('nginx', ['-t', '-p', folder(), '-e', 'stderr', '-c', configuration], { encoding: 'utf8' });
  expect([tried.status, tried.stderr]).toEqual([0, expect.stringContaining('test is successful')]);
});
