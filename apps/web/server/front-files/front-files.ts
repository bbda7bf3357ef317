import { join } from 'node:path';
import type { Following } from '@flersprog/content-store';
import { folderNameOf } from '@flersprog/content-store/front/front-folder';
import type { Encoding } from '../page-cache/compress.ts';
import type { StoredAnswer, Variant } from '../page-cache/stored-answer.ts';
import { frontFileOf, languageOf } from './front-address.ts';
import { frontVersion, hasFrontHeaders } from './front-headers.ts';
import { bytesIn, FileWriter } from './file-writer.ts';

/** Of one folder; a page takes three files, and a file a block of 4 KiB at least. */
const mostBytes = 512 * 1024 * 1024;
const blockBytes = 4096;
/** More than a crowd on a new front page asks for; what is left out is offered again by the next request. */
const mostWaiting = 200;
/** A file that went missing is written again after this at most. */
const forgetEveryMs = 60_000;

export interface FrontFilesOptions {
  frontFolder: string;
  siteUrl: string;
  following: Pick<Following, 'position'>;
  reportError: (what: string, error: unknown) => void;
  /** Bytes a folder may hold. */
  limit?: number;
}

/**
 * Puts kept answers as files into the folder of the change that the site has heard of. They are true at that change, and are only
 * seen by readers while the store is there: whoever makes the next change turns them away first (`pointToNew`).
 */
export class FrontFiles {
  readonly #options: Required<FrontFilesOptions>;
  readonly #writer: FileWriter;
  readonly #timer: NodeJS.Timeout;
  /** Already offered at this position: nothing of it is done twice. */
  #offered = new WeakSet<Variant>();
  #position: ReturnType<Following['position']> = null;
  #folder = '';
  #bytes = 0;

  constructor({ limit = mostBytes, ...options }: FrontFilesOptions) {
    this.#options = { ...options, limit };
    this.#writer = new FileWriter(mostWaiting, (error) => options.reportError(`Pages could not be put into ${options.frontFolder}`, error));
    this.#timer = setInterval(() => (this.#offered = new WeakSet()), forgetEveryMs).unref();
  }

  /** An answer that is kept at this moment, and was just sent to the target in this encoding. Costs nothing from the second time on. */
  offer(target: string, answer: StoredAnswer, encoding: Encoding): void {
    this.#turn();
    if (this.#position === null || answer.status !== 200) return;
    const variant = answer.variant(encoding);
    // One that is still being compressed is offered with the next request.
    if (variant instanceof Promise || this.#offered.has(variant)) return;
    const file = frontFileOf(target, encoding, frontVersion);
    const size = Math.ceil(variant.body.length / blockBytes) * blockBytes;
    const fits = this.#bytes + size <= this.#options.limit;
    if (file === null || !fits || !hasFrontHeaders(variant, encoding, languageOf(target), this.#options.siteUrl)) {
      this.#offered.add(variant);
      return;
    }
    if (!this.#writer.write(this.#folder, file, variant.body)) return;
    this.#offered.add(variant);
    this.#bytes += size;
  }

  /** Resolves when everything offered so far is written. */
  idle(): Promise<void> {
    return this.#writer.idle();
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.idle();
  }

  #turn(): void {
    const position = this.#options.following.position();
    if (position === this.#position) return;
    this.#position = position;
    this.#offered = new WeakSet();
    this.#folder = position ? join(this.#options.frontFolder, folderNameOf(position)) : '';
    this.#bytes = position ? bytesIn(this.#folder, blockBytes) : 0;
  }
}
