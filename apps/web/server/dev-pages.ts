import { join } from 'node:path';
import type { RequestListener } from 'node:http';
import type { ServerBuild } from '@remix-run/node';
import { remixRenderer } from './remix-renderer.ts';
import type { Site } from './site.ts';

/** Pages as they are in the source now: each is made anew from the files, and Vite answers for the stylesheet. For `npm run dev`. */
export async function devPages(): Promise<Pick<Site, 'renderPage' | 'files'> & { beforeSite: (site: RequestListener) => RequestListener }> {
  const { createServer } = await import('vite');
  const vite = await createServer({
    root: join(import.meta.dirname, '..'),
    server: { middlewareMode: true, hmr: false, ws: false },
    appType: 'custom',
  });
  const build = () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>;
  const render = remixRenderer(build, 'development');
  return {
    renderPage: async (path, context) => ({ ...(await render(path, context)), keep: false }),
    files: new Map(),
    beforeSite: (site) => (request, response) => vite.middlewares(request, response, () => site(request, response)),
  };
}
