import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { ErrorLevel, SitemapIndexStream, SitemapStream } from 'sitemap';
import type { SitemapEntry } from './sitemap-entries.ts';

const onlyAlternates = { news: false, video: false, image: false, xhtml: true };
/** A file has thousands of entries, of which each is some fifty microseconds' work: other readers are answered in between. */
const atATime = 50;

/** Pages with their alternates, as sitemaps.org has it. Addresses come from `pathOf` and need not be looked at again. */
export function writeUrls(siteUrl: string, entries: readonly SitemapEntry[]): Promise<Buffer> {
  const items = entries.map(({ path, changedAt, alternates }) => ({
    url: siteUrl + path,
    ...(changedAt === null ? {} : { lastmod: changedAt }),
    links: alternates.map(({ lang, path: alternate }) => ({ lang, url: siteUrl + alternate })),
  }));
  return written(items, new SitemapStream({ hostname: siteUrl, xmlns: onlyAlternates, level: ErrorLevel.SILENT }));
}

export function writeIndex(urls: readonly string[]): Promise<Buffer> {
  return written(
    urls.map((url) => ({ url })),
    new SitemapIndexStream(),
  );
}

const written = (items: readonly object[], into: NodeJS.ReadWriteStream): Promise<Buffer> =>
  pipeline(Readable.from(inTurns(items)), into, joined);

async function joined(pieces: AsyncIterable<string | Buffer>): Promise<Buffer> {
  let text = '';
  for await (const piece of pieces) text += String(piece);
  return Buffer.from(text);
}

async function* inTurns<T>(items: readonly T[]): AsyncGenerator<T> {
  for (const [index, item] of items.entries()) {
    if (index % atATime === atATime - 1) await nextTurn();
    yield item;
  }
}
