import type { CacheTag, PublishedPage } from '@flersprog/content';
import type { ContentReader } from '@flersprog/content-store';
import { recordingReader } from './recording-reader.ts';

/** What is asked for so often that it is remembered between answers, and forgotten by the same tags as they are. */
export interface Known {
  /** The editors' settings of the site in every published language; none before they were published. */
  site(): Promise<PublishedPage<'site'>[]>;
  /** Every municipality with a page, each in all its published languages. */
  municipalities(): Promise<PublishedPage<'municipality'>[][]>;
}

/** What a reading reads from. */
export interface ReadingContext {
  reader: ContentReader;
  known: Known;
  /** Origin of the site, without a trailing slash. */
  siteUrl: string;
  /** True while an editor looks at a page that is not published. */
  preview: boolean;
}

/** Tags of what is remembered; the same ones make it be read again. */
export const siteTags: readonly CacheTag[] = ['list:site', 'site:site'];
export const municipalitiesTags: readonly CacheTag[] = ['list:municipality'];

/**
 * The same context, writing down a tag for everything that is read through it. An answer carries these tags, so that no
 * reading can forget one.
 */
export function recordingContext(context: ReadingContext, tags: Set<CacheTag>): ReadingContext {
  const noting = <T>(noted: readonly CacheTag[], read: () => Promise<T>) => {
    for (const tag of noted) tags.add(tag);
    return read();
  };
  return {
    ...context,
    reader: recordingReader(context.reader, tags),
    known: {
      site: () => noting(siteTags, () => context.known.site()),
      municipalities: () => noting(municipalitiesTags, () => context.known.municipalities()),
    },
  };
}
