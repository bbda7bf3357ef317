import { chmodSync, mkdirSync } from 'node:fs';
import { everythingTag, type CacheTag } from '@flersprog/content';
import { awayIn } from '@flersprog/content-store/front/front-folder';
import { languages, type LanguageTag } from '@flersprog/i18n';
import { siteTags } from '../../app/reading/reading-context.ts';
import type { StoredAnswer } from '../page-cache/stored-answer.ts';
import { FileWriter } from './file-writer.ts';

export interface AwayPagesOptions {
  frontFolder: string;
  /** The page that says in a language that nothing can be shown. */
  pageIn: (language: LanguageTag) => Promise<StoredAnswer>;
  reportError: (what: string, error: unknown) => void;
}

/** More than there are languages: none is ever left out. */
const mostWaiting = 1000;

/**
 * The page that says that nothing can be shown, as a file a language for the server in front: with the help lines that the editors chose,
 * for the time when neither the site nor its store is there to be asked.
 */
export class AwayPages {
  readonly #options: AwayPagesOptions;
  readonly #folder: string;
  readonly #writer: FileWriter;
  #writing: Promise<unknown> = Promise.resolve();

  constructor(options: AwayPagesOptions) {
    this.#options = options;
    this.#folder = awayIn(options.frontFolder);
    this.#writer = new FileWriter(mostWaiting, (error) => this.#report(error));
  }

  /** Writes them anew when a change touched what stands in them. Returns at once. */
  hear(tags: readonly CacheTag[]): void {
    if (tags.some((tag) => tag === everythingTag || siteTags.includes(tag))) this.write();
  }

  /** Writes them, after what is being written already. Returns at once; what goes wrong is told in the log. */
  write(): void {
    this.#writing = this.#writing.then(() => this.#writeAll()).catch((error: unknown) => this.#report(error));
  }

  /** Resolves when everything asked for so far is written. */
  async idle(): Promise<void> {
    await this.#writing;
    await this.#writer.idle();
  }

  async #writeAll(): Promise<void> {
    if (mkdirSync(this.#folder, { recursive: true })) chmodSync(this.#folder, 0o755);
    for (const { tag } of languages) {
      const page = await this.#options.pageIn(tag);
      const { body } = await page.variant('identity');
      this.#writer.write(this.#folder, `${tag}.html`, body);
    }
  }

  #report(error: unknown): void {
    this.#options.reportError(`The pages for when the site cannot be asked could not be put into ${this.#folder}`, error);
  }
}
