import type { CacheTag, Kind, PublishedPage } from '@flersprog/content';
import type { ContentReader } from '@flersprog/content-store';
import { sourceLanguage } from '@flersprog/i18n';
import { municipalitiesTags, siteTags, type Known } from '../app/reading/reading-context.ts';
import type { KeptSettings } from './kept-settings.ts';
import { Remembered } from './remembered.ts';

const mostMunicipalities = 200;

/**
 * The settings of the site and the municipalities, read once and kept. When the store cannot be read, the last settings
 * known are used, from before the start if need be: help lines must be there when nothing else is.
 */
export function siteKnowledge(reader: ContentReader, kept: KeptSettings): Known & { forget(tags: readonly CacheTag[]): void } {
  let lastSite = kept.read();
  const site = new Remembered(siteTags, async () => {
    const published = (await readAll(reader, 'site', 1)).flat();
    if (published.length > 0 || (await holdsPages(reader))) kept.keep((lastSite = published));
    return lastSite;
  });
  const municipalities = new Remembered(municipalitiesTags, () => readAll(reader, 'municipality', mostMunicipalities));
  return {
    site: () => site.get().catch(() => lastSite),
    municipalities: () => municipalities.get(),
    forget(tags) {
      site.forget(tags);
      municipalities.forget(tags);
    },
  };
}

/** A store that holds nothing does not say that the settings were withdrawn: what is kept from before stays. */
async function holdsPages(reader: ContentReader): Promise<boolean> {
  return Object.values(await reader.counts()).some((count) => count > 0);
}

async function readAll<K extends Kind>(reader: ContentReader, kind: K, limit: number): Promise<PublishedPage<K>[][]> {
  const { documents } = await reader.list({ kind, order: 'title', language: sourceLanguage, limit, offset: 0 });
  return documents as PublishedPage<K>[][];
}
