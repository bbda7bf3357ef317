import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

/**
 * Brotli quality for pages, which are made while a reader waits, and for files, which are compressed once a start. From
 * 9 on a page costs ten times as much and is no smaller; 11 saves a tenth; 4 would be a tenth larger.
 */
const quality = { page: 5, file: 11 } as const;
export type Kind = keyof typeof quality;

/**
 * How far back Brotli looks, as a power of two: pages are smaller than this, and with room for no more it takes a search
 * that costs a tenth less and finds as much.
 */
const window = { page: 16, file: constants.BROTLI_DEFAULT_WINDOW } as const;

/** From here on a thread of its own compresses, so that nobody else waits; for less, handing over costs more than it saves. */
const bytesForThread = 64 * 1024;

/** The bytes of a body as they are sent in an encoding: at once, or for a large one a promise. */
export function compress(body: Buffer, encoding: Encoding, kind: Kind): Buffer | Promise<Buffer> {
  if (encoding === 'identity') return body;
  const inThread = body.length >= bytesForThread;
  if (encoding === 'gzip') return inThread ? promisify(gzip)(body) : gzipSync(body);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality[kind],
    [constants.BROTLI_PARAM_LGWIN]: window[kind],
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  return inThread ? promisify(brotliCompress)(body, { params }) : brotliCompressSync(body, { params });
}
