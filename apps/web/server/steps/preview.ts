import express, { type Request, type Response, type Router } from 'express';
import { hasPage, pathOf, type PublishedPage } from '@flersprog/content';
import { verifyPreview } from '@flersprog/content/preview-ticket';
import { sourceLanguage, textsIn } from '@flersprog/i18n';
import { readerWith } from '../reader-with.ts';
import { pagePolicy } from '../security-headers.ts';
import type { Site } from '../site.ts';
import { exactRouter } from './exact-router.ts';

const largestTicket = '2mb';

/**
 * Shows an editor a page that is not published. Her browser brings the page and the desk's signature in a form; the site
 * asks nobody, and keeps nothing of it.
 */
export function preview(site: Site): Router {
  const router = exactRouter();
  router.post('/preview', express.urlencoded({ extended: false, limit: largestTicket, parameterLimit: 10 }), (request, response, next) => {
    response.set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' });
    const page = verified(site, request);
    if (page) show(site, page, response).catch(next);
    else
      response
        .status(403)
        .type('txt')
        .send(`${textsIn(sourceLanguage)('preview:expired')}\n`);
  });
  return router;
}

function verified({ settings }: Site, request: Request): PublishedPage | null {
  const { state, expires, signature } = request.body as Record<string, unknown>;
  if (typeof state !== 'string' || typeof expires !== 'string' || typeof signature !== 'string') return null;
  const page = verifyPreview({ state, expires, signature }, settings.secret, Date.now());
  return page && hasPage(page.kind) ? page : null;
}

async function show(site: Site, page: PublishedPage, response: Response): Promise<void> {
  if (!hasPage(page.kind)) return;
  const slug = page.slug ?? 'kladde';
  const path = pathOf({ page: 'document', language: page.language, kind: page.kind, slug });
  const answer = await site.renderPage(path, {
    reader: readerWith(site.reader, { ...page, slug }),
    known: site.known,
    siteUrl: site.settings.siteUrl,
    preview: true,
  });
  const frameAncestors = new URL(site.settings.deskUrl).origin;
  response.set('Content-Security-Policy', pagePolicy({ frameAncestors, script: page.sensitive }));
  response.status(answer.status).type('html').send(answer.body);
}
