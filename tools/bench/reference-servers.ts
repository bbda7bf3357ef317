import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aroundServers, nginxMissing } from '../nginx/around-servers.ts';
import { withoutTransportSecurity } from '../nginx/our-configuration.ts';
import { root } from '../root.ts';
import { freePort } from '../start/ports.ts';
import { waitFor } from './wait-for.ts';

/** A server to compare with. */
export interface ReferenceServer {
  name: string;
  url: string;
  pids: number[];
  stop(): Promise<void>;
}

/** An answer to give: header names and values in turn, and the bytes of the body. */
export interface FixedAnswer {
  headers: string[];
  body: Buffer;
}

/** Node's own http server with the answer in memory. */
export async function startBareNode(folder: string, answer: FixedAnswer): Promise<ReferenceServer> {
  const file = join(folder, 'answer.json');
  writeFileSync(file, JSON.stringify({ headers: answer.headers, body: answer.body.toString('base64') }));
  const port = await freePort('127.0.0.1', 0, 'sitePort');
  const child = spawn(process.execPath, [join(import.meta.dirname, 'bare-answer.ts'), String(port), file], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return runningServer('bare node:http', child, `http://127.0.0.1:${port}/page`);
}

/** nginx, one worker, with the body as a file and the same headers. Null where nginx is not installed. */
export async function startNginx(folder: string, answer: FixedAnswer): Promise<ReferenceServer | null> {
  if (nginxMissing()) return null;
  const port = await freePort('127.0.0.1', 0, 'sitePort');
  const files = join(folder, 'nginx');
  mkdirSync(files);
  writeFileSync(join(files, 'page'), answer.body);
  writeFileSync(join(folder, 'nginx.conf'), nginxConfiguration(folder, files, port, answer.headers));
  const child = spawn('nginx', ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
  return runningServer('nginx, static file', child, `http://127.0.0.1:${port}/page`);
}

/**
 * nginx in front of the site with the configuration we describe, but for TLS and the limit; once it answers the page from a file of the
 * front folder. Null where nginx is not installed.
 */
export async function startNginxBefore(folder: string, url: URL, frontFolder: string): Promise<ReferenceServer | null> {
  if (nginxMissing()) return null;
  const port = await freePort('127.0.0.1', 0, 'sitePort');
  const file = join(folder, 'nginx-before.conf');
  const ours = withoutTransportSecurity({ folder, frontFolder, site: url.host, httpPort: port });
  writeFileSync(file, aroundServers(folder, 'before', ours));
  const child = spawn('nginx', ['-p', folder, '-e', 'stderr', '-c', file], { stdio: ['ignore', 'ignore', 'inherit'] });
  return runningServer('through nginx as described', child, `http://127.0.0.1:${port}${url.pathname}`, isFromFile);
}

/** The site's own ETags are longer than those that nginx makes of a file. */
const isFromFile = ({ ok, headers }: Response) => ok && /^"[0-9a-f]{1,8}-[0-9a-f]+"$/.test(headers.get('etag') ?? '');

function nginxConfiguration(folder: string, files: string, port: number, headers: readonly string[]): string {
  const pairs = headers.flatMap((name, index) => (index % 2 === 0 ? [[name, headers[index + 1] ?? ''] as const] : []));
  const own = new Set(['content-length', 'content-type', 'etag', 'date', 'connection', 'keep-alive', 'accept-ranges']);
  const type = pairs.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? 'text/html';
  const added = pairs
    .filter(([name]) => !own.has(name.toLowerCase()))
    .map(([name, value]) => `add_header ${name} ${JSON.stringify(value)} always;`);
  const server = `listen 127.0.0.1:${port}; root ${files}; types {} default_type ${JSON.stringify(type)}; ${added.join(' ')}`;
  return aroundServers(folder, 'static', `sendfile on; tcp_nopush on; open_file_cache max=10; server { ${server} }`);
}

/** The site over a store, with nothing kept: it makes the answer at the path anew for every request. */
export async function startSiteWithoutMemory(name: string, environment: NodeJS.ProcessEnv, path: string): Promise<ReferenceServer> {
  const port = await freePort('127.0.0.1', 0, 'sitePort');
  const siteUrl = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [join(root, 'apps/web/server/answer-without-memory.ts')], {
    env: { ...environment, FLERSPROG_SITE_PORT: String(port), FLERSPROG_SITE_URL: siteUrl, NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return runningServer(name, child, siteUrl + path);
}

/** A started server, once it answers well at the address. One that does not is stopped. */
export async function runningServer(
  name: string,
  child: ChildProcess,
  url: string,
  isGood: (response: Response) => boolean = ({ ok }) => ok,
): Promise<ReferenceServer> {
  await waitFor(url, isGood, 20_000).catch((error: unknown) => {
    child.kill('SIGTERM');
    throw error;
  });
  return {
    name,
    url,
    pids: [child.pid ?? 0],
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
