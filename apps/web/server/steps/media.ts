import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Router, type Request, type Response } from 'express';
import type { PublishedPage } from '@flersprog/content';
import { streamTo } from '../stream-to.ts';
import type { Site } from '../site.ts';

/** Pictures only: nothing that a browser could run. */
const servedTypes = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif']);

/** Published pictures, from the uploads in the data folder. A browser may keep one, but asks each time whether it is still published. */
export function media(site: Site): Router {
  const router = Router();
  const send = async (request: Request, response: Response, next: () => void) => {
    const { id = '', filename = '' } = request.params;
    const picture = await publishedPicture(site, id, filename);
    if (!picture) return next();
    const file = join(site.settings.dataFolder, 'uploads', filename);
    const found = await stat(file).catch(() => null);
    if (!found?.isFile()) return next();
    const etag = `"${found.size.toString(36)}-${Math.floor(found.mtimeMs).toString(36)}"`;
    response.set({
      'Cache-Control': 'no-cache',
      ETag: etag,
      'Accept-Ranges': 'none',
      'Content-Security-Policy': "default-src 'none'; sandbox",
    });
    if (request.headers['if-none-match'] === etag) return void response.status(304).end();
    response.set({ 'Content-Type': picture.values.mimeType, 'Content-Length': String(found.size) });
    if (request.method === 'HEAD') return void response.end();
    await streamTo(response, createReadStream(file));
  };
  router.get('/media/:id/:filename', (request, response, next) => void send(request, response, next).catch(next));
  return router;
}

/** The picture at this address if it is published under this very name and is of a served type. */
async function publishedPicture({ reader }: Site, id: string, filename: string): Promise<PublishedPage<'media'> | null> {
  if (filename !== basename(filename) || filename.startsWith('.') || filename.includes('\0')) return null;
  const [page] = (await reader.read([{ kind: 'media', id }])) as PublishedPage<'media'>[];
  return page && page.values.filename === filename && servedTypes.has(page.values.mimeType) ? page : null;
}
