import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { CacheTag } from '@flersprog/content';

/** What a renderer made for one address. */
export interface RenderedAnswer {
  status: number;
  /** Names in lower case; without what the cache itself says (length, encoding, ETag, Vary). */
  headers: Record<string, string>;
  body: Buffer;
  tags: readonly CacheTag[];
  /** False for answers that must be made anew each time (free text from a form, unknown addresses). */
  keep: boolean;
}

export type Encoding = 'br' | 'gzip' | 'identity';

export interface Variant {
  /**
   * The bytes as they are sent, one character each (latin1): Node writes such a text and the headers before it with one call
   * of the system, where headers and a Buffer cost a third of the whole answer more.
   */
  body: string;
  /** Ready for `writeHead`: name, value, name, value. */
  headers: string[];
}

/** An answer with everything made once: compressed bodies, ETags and whole header lists, so that a hit only writes. */
export interface StoredAnswer {
  status: number;
  variants: Record<Encoding, Variant>;
  /** Headers of a 304, one list an encoding. */
  unchanged: Record<Encoding, string[]>;
  etags: readonly string[];
  tags: readonly CacheTag[];
  keep: boolean;
  /** Bytes it holds in memory, all variants. */
  size: number;
}

const overheadBytes = 2048;
const smallestWorthCompressing = 200;

/**
 * Brotli quality for pages, which are made while a reader waits, and for files, which are compressed once a start. From
 * 9 on a page costs ten times as much and is no smaller; 11 saves a tenth.
 */
const quality = { page: 6, file: 11 } as const;

/** Compresses, hashes and lays out the headers of an answer. */
export function storeAnswer(answer: RenderedAnswer, kind: keyof typeof quality = 'page'): StoredAnswer {
  const digest = createHash('sha256').update(answer.body).digest('base64url').slice(0, 22);
  const encodings: Encoding[] = answer.body.length < smallestWorthCompressing ? ['identity'] : ['br', 'gzip', 'identity'];
  const made = new Map(encodings.map((encoding) => [encoding, variantOf(answer, digest, encoding, quality[kind])]));
  const plain = made.get('identity')!;
  const all = { br: made.get('br') ?? plain, gzip: made.get('gzip') ?? plain, identity: plain };
  return {
    status: answer.status,
    variants: { br: all.br.variant, gzip: all.gzip.variant, identity: plain.variant },
    unchanged: { br: all.br.unchanged, gzip: all.gzip.unchanged, identity: plain.unchanged },
    etags: [...made.values()].map(({ etag }) => etag),
    tags: answer.tags,
    keep: answer.keep,
    size: overheadBytes + [...made.values()].reduce((sum, { variant }) => sum + variant.body.length, 0),
  };
}

function variantOf(answer: RenderedAnswer, digest: string, encoding: Encoding, brotliQuality: number) {
  const body = compress(answer.body, encoding, brotliQuality);
  const etag = encoding === 'identity' ? `"${digest}"` : `"${digest}-${encoding}"`;
  const shared = [...Object.entries(answer.headers).flat(), 'vary', 'Accept-Encoding', 'accept-ranges', 'none', 'etag', etag];
  const headers = [...shared, 'content-length', String(body.length)];
  if (encoding !== 'identity') headers.push('content-encoding', encoding);
  return { variant: { body: body.toString('latin1'), headers }, unchanged: shared, etag };
}

function compress(body: Buffer, encoding: Encoding, brotliQuality: number): Buffer {
  if (encoding === 'identity') return body;
  if (encoding === 'gzip') return gzipSync(body);
  const params = { [constants.BROTLI_PARAM_QUALITY]: brotliQuality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
  return brotliCompressSync(body, { params });
}
