import { hash } from 'node:crypto';
import type { CacheTag } from '@flersprog/content';
import { compress, type Encoding, type Kind } from './compress.ts';

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

/** An answer in one encoding, ready to be sent. */
export interface Variant {
  /**
   * The bytes as they are sent, one character each (latin1): Node writes such a text and the headers before it with one call
   * of the system, where headers and a Buffer cost a third of the whole answer more.
   */
  body: string;
  /** Ready for `writeHead`: name, value, name, value. */
  headers: string[];
}

const overheadBytes = 2048;
const smallestWorthCompressing = 200;

/**
 * An answer whose bytes and headers are made once in each encoding, when they are first asked for, and kept: a hit only
 * writes, and nobody waits for an encoding that no reader takes.
 */
export class StoredAnswer {
  readonly status: number;
  readonly tags: readonly CacheTag[];
  readonly keep: boolean;
  /** Of every encoding, whether made or not. */
  readonly etags: readonly string[];
  /** Told when the answer has come to hold more bytes. */
  onGrown: () => void = () => undefined;
  readonly #answer: RenderedAnswer;
  readonly #kind: Kind;
  readonly #digest: string;
  readonly #variants: Partial<Record<Encoding, Variant | Promise<Variant>>> = {};
  readonly #unchanged: Partial<Record<Encoding, string[]>> = {};
  #size: number;

  constructor(answer: RenderedAnswer, kind: Kind = 'page') {
    this.status = answer.status;
    this.tags = answer.tags;
    this.keep = answer.keep;
    this.#answer = answer;
    this.#kind = kind;
    this.#digest = hash('sha256', answer.body, 'base64url').slice(0, 22);
    this.#size = overheadBytes + answer.body.length;
    this.etags = (['br', 'gzip', 'identity'] as const).map((encoding) => this.#etag(encoding));
  }

  /** Bytes it holds in memory, with the encodings made so far. */
  get size(): number {
    return this.#size;
  }

  /** What the renderer said under a name in lower case. */
  header(name: string): string | undefined {
    return this.#answer.headers[name];
  }

  /** The answer in an encoding (what is tiny is never compressed). A promise only while a large one is being compressed. */
  variant(encoding: Encoding): Variant | Promise<Variant> {
    return (this.#variants[encoding] ??= this.#make(encoding));
  }

  /** Headers of a 304 to a reader who takes the encoding. */
  unchanged(encoding: Encoding): string[] {
    return (this.#unchanged[encoding] ??= this.#sharedHeaders(encoding));
  }

  #sharedHeaders(encoding: Encoding): string[] {
    const own = Object.entries(this.#answer.headers).flat();
    return [...own, 'vary', 'Accept-Encoding', 'accept-ranges', 'none', 'etag', this.#etag(encoding)];
  }

  #make(encoding: Encoding): Variant | Promise<Variant> {
    const body = compress(this.#answer.body, this.#inFact(encoding), this.#kind);
    return body instanceof Promise ? body.then((made) => this.#keepVariant(encoding, made)) : this.#keepVariant(encoding, body);
  }

  #keepVariant(encoding: Encoding, body: Buffer): Variant {
    const headers = [...this.unchanged(encoding), 'content-length', String(body.length)];
    if (this.#inFact(encoding) !== 'identity') headers.push('content-encoding', encoding);
    const variant = { body: body.toString('latin1'), headers };
    this.#variants[encoding] = variant;
    this.#size += body.length;
    this.onGrown();
    return variant;
  }

  #etag(encoding: Encoding): string {
    return this.#inFact(encoding) === 'identity' ? `"${this.#digest}"` : `"${this.#digest}-${encoding}"`;
  }

  #inFact(encoding: Encoding): Encoding {
    return this.#answer.body.length < smallestWorthCompressing ? 'identity' : encoding;
  }
}
