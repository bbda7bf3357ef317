import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedPage } from '@flersprog/content';
import { isLanguage } from '@flersprog/i18n';
import type { Site } from './site.ts';

export type PublishedSettings = PublishedPage<'site'>[];

const fileName = 'site-settings.json';

/**
 * The published settings of the site (help lines, contact, the way out) in a file of the data folder, for a start at which
 * the store cannot be read. Only what is public is in it; it may be deleted at any time. A fault is told, and nothing more:
 * the site must not stop at it.
 */
export class KeptSettings {
  readonly #folder: string;
  readonly #reportError: Site['reportError'];
  #written: string | null = null;

  constructor(dataFolder: string, reportError: Site['reportError']) {
    this.#folder = dataFolder;
    this.#reportError = reportError;
  }

  /** What was kept last; none when there is no file or none of ours. */
  read(): PublishedSettings {
    try {
      this.#written = readFileSync(join(this.#folder, fileName), 'utf8');
      const kept: unknown = JSON.parse(this.#written);
      if (Array.isArray(kept) && kept.every(isSettings)) return kept;
      throw new TypeError(`${fileName} does not hold settings of the site; it is written anew when they are next read from the store`);
    } catch (error) {
      if (!isMissing(error)) this.#reportError('The settings kept for a start without a store could not be read', error);
      return [];
    }
  }

  /** Keeps the settings if they are others than before: written beside and put in place, so that the file is always whole. */
  keep(settings: PublishedSettings): void {
    const text = JSON.stringify(settings);
    if (text === this.#written) return;
    try {
      const beside = join(this.#folder, `${fileName}.${process.pid}`);
      mkdirSync(this.#folder, { recursive: true });
      writeFileSync(beside, text);
      renameSync(beside, join(this.#folder, fileName));
      this.#written = text;
    } catch (error) {
      this.#reportError('The settings of the site could not be kept for a start without a store', error);
    }
  }
}

function isSettings(page: unknown): page is PublishedPage<'site'> {
  if (typeof page !== 'object' || page === null) return false;
  const { kind, language, values } = page as Partial<PublishedPage<'site'>>;
  return kind === 'site' && isLanguage(language ?? '') && Array.isArray(values?.helpLines) && typeof values.contact === 'object';
}

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT';
