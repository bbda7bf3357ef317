import type { NextFunction, Request, Response, Router } from 'express';
import { kindsWithPages, listTag } from '@flersprog/content';
import type { RenderedAnswer, StoredAnswer } from '../page-cache/stored-answer.ts';
import { sendStoredAnswer } from '../page-cache/send-stored-answer.ts';
import { securityHeaders } from '../security-headers.ts';
import type { Site } from '../site.ts';
import { documentEntries, ownEntries, type SitemapEntry } from '../sitemap/sitemap-entries.ts';
import { partNamed, partNames, type SitemapPart } from '../sitemap/sitemap-parts.ts';
import { writeIndex, writeUrls } from '../sitemap/write-xml.ts';
import { exactRouter } from './exact-router.ts';

/**
 * In twelve languages with thirteen alternates each, well below the 50,000 addresses and 50 MB a file may have (sitemaps.org), even
 * where every address is percent-encoded.
 */
const documentsPerFile = 250;

/** Of everything the sitemap lists; a change of one document of a kind changes both which there are and when they were published. */
const tags = kindsWithPages.map(listTag);

/**
 * /sitemap.xml: every page in every language with its alternates, or, when there are many, the index of several files. It is kept like
 * a page; a file of the index is one statement to the store, and made anew, for all of them would take the place of readers' pages.
 */
export function sitemap(site: Site, perFile = documentsPerFile): Router {
  const router = exactRouter();
  const { siteUrl } = site.settings;
  const headers = { ...securityHeaders(site.settings), 'cache-control': 'no-cache', 'content-type': 'application/xml; charset=utf-8' };

  const entriesOf = async (part: SitemapPart): Promise<SitemapEntry[]> => {
    if (part === 'site') return ownEntries();
    const documents = await site.reader.addresses(part.kind, perFile, (part.number - 1) * perFile);
    return documents.flatMap((document) => documentEntries(part.kind, document));
  };
  const whole = async (): Promise<Buffer> => {
    const parts: SitemapPart[] = ['site', ...kindsWithPages.map((kind) => ({ kind, number: 1 }))];
    return writeUrls(siteUrl, (await Promise.all(parts.map(entriesOf))).flat());
  };
  const first = async (): Promise<RenderedAnswer> => {
    const counts = await site.reader.counts();
    const documents = kindsWithPages.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);
    const index = () => writeIndex(partNames(counts, perFile).map((name) => `${siteUrl}/sitemap/${name}.xml`));
    return { status: 200, headers, tags, keep: true, body: await (documents > perFile ? index() : whole()) };
  };
  const one = async (part: SitemapPart): Promise<RenderedAnswer> => {
    const entries = await entriesOf(part);
    const isThere = entries.length > 0;
    return { status: isThere ? 200 : 404, headers, tags, keep: false, body: isThere ? await writeUrls(siteUrl, entries) : Buffer.of() };
  };
  const answer = (making: Promise<StoredAnswer>, request: Request, response: Response, next: NextFunction): void => {
    making.then((made) => (made.status === 404 ? next() : sendStoredAnswer(request, response, made))).catch(next);
  };

  router.get('/sitemap.xml', (request, response, next) => answer(site.cache.findOrRender('/sitemap.xml', first), request, response, next));
  router.get(/^\/sitemap\/([a-z\d-]+)\.xml$/, (request, response, next) => {
    const part = partNamed(request.params[0] ?? '');
    if (part === null) return next();
    answer(
      site.cache.findOrRender(request.path, () => one(part)),
      request,
      response,
      next,
    );
  });
  return router;
}
