import { chooseLanguage, type AddressEntry, type PublishedPage } from '@flersprog/content';
import { languages, type LanguageTag } from '@flersprog/i18n';
import { documentHref } from './document-href.ts';
import { frameWithoutAddress } from './interface-frame.ts';
import { readWaysOn } from './announcement-entries.ts';
import type { PageOf } from '../models/page-of.ts';
import type { ReadingContext } from './reading-context.ts';

/** The page that says what was withdrawn, why, and where it can still be read. It never names what it was. */
export async function readGone(
  context: ReadingContext,
  language: LanguageTag,
  entry: AddressEntry,
  versions: readonly PublishedPage[],
): Promise<PageOf['gone']> {
  const published = languages.filter(({ tag }) => versions.some((version) => version.language === tag));
  const remaining = chooseLanguage(versions, language)?.version;
  const sensitive = entry.sensitive ?? remaining?.sensitive ?? false;
  return {
    frame: await frameWithoutAddress(context, language, 'gone:title', sensitive),
    title: null,
    reason: entry.reason,
    withdrawnAt: entry.at,
    elsewhere: published.flatMap(({ tag }) => {
      const href = documentHref(versions, tag);
      return href === null ? [] : [{ language: tag, href }];
    }),
    ways: await readWaysOn(context, language),
  };
}
