import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../root.ts';
import { freePort } from '../start/ports.ts';
import { runningServer, type ReferenceServer } from './reference-servers.ts';

/** Below the room of the site, so that it is built with the very Remix, React and Express that the site has. */
const folder = join(root, 'apps/web/build/hello');

/** The least there can be of a site made with Remix: its own template without scripts, one route, one sentence. */
const files: Record<string, string> = {
  'package.json':
    '{ "type": "module", "sideEffects": false, "dependencies": { "@remix-run/node": "*", "@remix-run/react": "*", "isbot": "5.2.3" } }',
  'vite.config.mjs': `
import { vitePlugin as remix } from '@remix-run/dev';
export default {
  plugins: [remix({ future: { v3_singleFetch: true } })],
  resolve: { dedupe: ['react', 'react-dom'] },
  ssr: { noExternal: ['@remix-run/react', 'react-router', 'react-router-dom', '@remix-run/router'] },
};`,
  'app/root.tsx': `
import { Links, Meta, Outlet } from '@remix-run/react';
export default function Root() {
  return <html lang="en"><head><meta charSet="utf-8" /><Meta /><Links /></head><body><Outlet /></body></html>;
}`,
  'app/routes/_index.tsx': `
import { useLoaderData } from '@remix-run/react';
export const meta = () => [{ title: 'Hello' }];
export const loader = () => ({ greeting: 'Hello, world' });
export default function Hello() { return <h1>{useLoaderData().greeting}</h1>; }`,
  'server.mjs': `
import express from 'express';
import { createRequestHandler } from '@remix-run/express';
const app = express();
app.disable('x-powered-by');
app.all('*', createRequestHandler({ build: await import('./build/server/index.js'), mode: 'production' }));
app.listen(Number(process.argv[2]), '127.0.0.1');`,
};

/** Builds the site that says hello, and runs it. */
export async function startHello(): Promise<ReferenceServer> {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const built = spawnSync(process.execPath, [join(root, 'apps/web/node_modules/@remix-run/dev/dist/cli.js'), 'vite:build'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (built.status !== 0) throw new Error(`The site that says hello could not be built:\n${built.stdout}${built.stderr}`);
  const port = await freePort('127.0.0.1', 0, 'sitePort');
  const child = spawn(process.execPath, ['server.mjs', String(port)], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return runningServer('bare Remix hello', child, `http://127.0.0.1:${port}/`);
}
