import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { StoredAnswer } from './page-cache/stored-answer.ts';

const encodings = ['br', 'gzip', 'identity'] as const;

/** The only kinds of files that are served beside the pages. */
const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
};

/**
 * The built files that pages ask for, by path, compressed once. What Remix builds for a browser is left out: scripts
 * under assets/. Names under assets/ carry a hash of what is in them, so browsers may keep them for good.
 */
export function readSiteFiles(folder: string, headers: Record<string, string>): Map<string, StoredAnswer> {
  const files = new Map<string, StoredAnswer>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(folder, file).split(sep).join('/')}`;
    const hashed = path.startsWith('/assets/');
    const type = types[extname(path)];
    if (!entry.isFile() || !type || path.startsWith('/.') || (hashed && extname(path) === '.js')) continue;
    const cacheControl = hashed ? 'public, max-age=31536000, immutable' : 'no-cache';
    const own = { 'content-type': type, 'cache-control': cacheControl, ...headers };
    const answer = new StoredAnswer({ status: 200, headers: own, body: readFileSync(file), tags: [], keep: true }, 'file');
    for (const encoding of encodings) void answer.variant(encoding);
    files.set(path, answer);
  }
  return files;
}
