import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Request, RequestHandler, Response } from 'express';
import type { PublishedPage } from '@flersprog/content';
import { mediaAt } from '../../app/reading/image-model.ts';
import { streamTo } from '../stream-to.ts';
import type { Site } from '../site.ts';

/** Pictures only: nothing that a browser could run. */
const servedTypes = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif']);

/** Published pictures, from the uploads in the data folder. A browser may keep one, but asks each time whether it is still published. */
export function media(site: Site): RequestHandler {
  return (request, response, next) => {
    publishedFile(site, request.path)
      .then((file) => (file ? send(file, request, response) : next()))
      .catch(next);
  };
}

interface PublishedFile {
  file: string;
  mimeType: string;
  size: number;
  etag: string;
}

/** The file at an address if it is published under this very name, is of a served type, and is there. */
async function publishedFile({ reader, settings }: Site, path: string): Promise<PublishedFile | null> {
  const at = mediaAt(path);
  if (!at || at.filename !== basename(at.filename) || at.filename.startsWith('.') || at.filename.includes('\0')) return null;
  const [page] = (await reader.read([{ kind: 'media', id: at.id }])) as PublishedPage<'media'>[];
  if (!page || page.values.filename !== at.filename || !servedTypes.has(page.values.mimeType)) return null;
  const file = join(settings.dataFolder, 'uploads', at.filename);
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) return null;
  const etag = `"${found.size.toString(36)}-${Math.floor(found.mtimeMs).toString(36)}"`;
  return { file, mimeType: page.values.mimeType, size: found.size, etag };
}

async function send({ file, mimeType, size, etag }: PublishedFile, request: Request, response: Response): Promise<void> {
  response.set({ 'Cache-Control': 'no-cache', ETag: etag, 'Accept-Ranges': 'none' });
  response.set('Content-Security-Policy', "default-src 'none'; sandbox");
  if (request.headers['if-none-match'] === etag) return void response.status(304).end();
  response.set({ 'Content-Type': mimeType, 'Content-Length': String(size) });
  if (request.method === 'HEAD') return void response.end();
  await streamTo(response, createReadStream(file));
}
