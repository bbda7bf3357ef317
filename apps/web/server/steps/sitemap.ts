import { Readable } from 'node:stream';
import type { Response, Router } from 'express';
import { SitemapIndexStream, SitemapStream } from 'sitemap';
import type { Site } from '../site.ts';
import { streamTo } from '../stream-to.ts';
import { exactRouter } from './exact-router.ts';
import { sitemapEntries, type SitemapEntry } from '../sitemap/sitemap-entries.ts';

/** With thirteen alternates each, well below the 50,000 addresses and 50 MB a file may have (sitemaps.org). */
const entriesPerFile = 20_000;

/** /sitemap.xml: every page in every language with its alternates; an index of several files when there are many. Streamed. */
export function sitemap(site: Site, perFile = entriesPerFile): Router {
  const router = exactRouter();
  const { siteUrl } = site.settings;

  const filesNeeded = async () => Math.ceil((await count(sitemapEntries(site.reader))) / perFile);
  const asXml = (response: Response) => response.set('Cache-Control', 'no-cache').type('xml');

  const sendFile = (response: Response, file: number): Promise<void> => {
    const entries = slice(sitemapEntries(site.reader), (file - 1) * perFile, perFile);
    const items = Readable.from(mapEach(entries, (entry) => toItem(siteUrl, entry)));
    return streamTo(asXml(response), items, new SitemapStream({ hostname: siteUrl, xmlns: onlyAlternates }));
  };
  const sendFirst = async (response: Response): Promise<void> => {
    const files = await filesNeeded();
    if (files <= 1) return sendFile(response, 1);
    const addresses = Array.from({ length: files }, (_, index) => ({ url: `${siteUrl}/sitemap/${index + 1}.xml` }));
    return streamTo(asXml(response), Readable.from(addresses), new SitemapIndexStream());
  };
  const sendOne = async (response: Response, file: number, next: () => void): Promise<void> => {
    if (file > (await filesNeeded())) return next();
    return sendFile(response, file);
  };

  router.get('/sitemap.xml', (_request, response, next) => void sendFirst(response).catch(next));
  router.get(/^\/sitemap\/([1-9]\d{0,3})\.xml$/, (request, response, next) => {
    sendOne(response, Number(request.params[0]), next).catch(next);
  });
  return router;
}

const onlyAlternates = { news: false, video: false, image: false, xhtml: true };

function toItem(siteUrl: string, { path, changedAt, alternates }: SitemapEntry) {
  return {
    url: siteUrl + path,
    ...(changedAt === null ? {} : { lastmod: changedAt }),
    links: alternates.map(({ lang, path: alternate }) => ({ lang, url: siteUrl + alternate })),
  };
}

async function count(entries: AsyncIterable<unknown>): Promise<number> {
  let number = 0;
  for await (const _ of entries) number++;
  return number;
}

async function* slice<T>(entries: AsyncIterable<T>, from: number, most: number): AsyncGenerator<T> {
  let index = 0;
  for await (const entry of entries) {
    if (index >= from + most) return;
    if (index++ >= from) yield entry;
  }
}

async function* mapEach<T, U>(entries: AsyncIterable<T>, change: (entry: T) => U): AsyncGenerator<U> {
  for await (const entry of entries) yield change(entry);
}
