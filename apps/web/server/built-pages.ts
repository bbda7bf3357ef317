import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import { remixRenderer } from './remix-renderer.ts';
import { securityHeaders } from './security-headers.ts';
import { readSiteFiles } from './site-files.ts';
import type { SiteSettings } from './site.ts';
import type { SiteParts } from './start-site.ts';

const buildFolder = join(import.meta.dirname, '../build');

/** The pages and files as `npm run build` made them. Rejects when they have not been built. */
export async function builtPages(settings: SiteSettings): Promise<Pick<SiteParts, 'renderPage' | 'files' | 'builtFrom'>> {
  const entry = pathToFileURL(join(buildFolder, 'server/index.js')).href;
  const build = (await import(entry).catch((error: unknown) => {
    throw new Error('The site is not built. Run "npm run build -w @flersprog/web".', { cause: error });
  })) as ServerBuild;
  return {
    renderPage: remixRenderer(build),
    files: readSiteFiles(join(buildFolder, 'client'), securityHeaders(settings)),
    builtFrom: await readFile(join(buildFolder, 'built-from'), 'utf8').catch(() => null),
  };
}
