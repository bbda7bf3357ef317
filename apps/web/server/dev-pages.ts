import { join } from 'node:path';
import type { RequestListener } from 'node:http';
import type { ServerBuild } from '@remix-run/node';
import { remixRenderer } from './remix-renderer.ts';
import type { SiteParts } from './start-site.ts';

export interface DevPages extends Pick<SiteParts, 'renderPage' | 'files' | 'builtFrom'> {
  /** Lets Vite answer for the files of the source, before the site. */
  beforeSite: (site: RequestListener) => RequestListener;
  close: () => Promise<void>;
}

/**
 * Pages as they are in the source now, made by Vite without a build. For `npm run dev`, where no answer is kept so that
 * every change shows; tests keep them.
 */
export async function devPages({ keep }: { keep: boolean }): Promise<DevPages> {
  const { createServer } = await import('vite');
  const vite = await createServer({
    root: join(import.meta.dirname, '..'),
    server: { middlewareMode: true, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
    appType: 'custom',
    logLevel: 'warn',
  });
  const build = () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>;
  const render = remixRenderer(keep ? await build() : build);
  return {
    renderPage: keep ? render : async (path, context) => ({ ...(await render(path, context)), keep: false }),
    files: new Map(),
    builtFrom: null,
    beforeSite: (site) => (request, response) => vite.middlewares(request, response, () => site(request, response)),
    close: () => vite.close(),
  };
}
