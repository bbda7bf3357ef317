import { chooseLanguage, hasPage, pathOf, type PublishedPage } from '@flersprog/content';
import type { LanguageTag } from '@flersprog/i18n';

/**
 * Path where a reader of `language` reads the document: its own page, else the fallback page, which has the slug of the
 * text shown there. Null for kinds without pages and for what is not published.
 */
export function documentHref(versions: readonly PublishedPage[], language: LanguageTag): string | null {
  const chosen = chooseLanguage(versions, language)?.version;
  if (!chosen || chosen.slug === null || !hasPage(chosen.kind)) return null;
  return pathOf({ page: 'document', language, kind: chosen.kind, slug: chosen.slug });
}
