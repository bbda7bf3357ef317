import { pathOf } from '@flersprog/content';
import { languages, type LanguageTag } from '@flersprog/i18n';
import { documentHref } from './document-href.ts';
import type { DocumentHere } from './find-document.ts';

/** Languages a page can be read beside: every other one it is published in. None for a fallback page. */
export function sideBySideChoices({ key, page, language, versions, isFallback }: DocumentHere): { language: LanguageTag; href: string }[] {
  if (isFallback || page.slug === null || documentHref(versions, language) === null) return [];
  const { slug } = page;
  const others = languages.filter(({ tag }) => tag !== language && versions.some((version) => version.language === tag));
  return others.map(({ tag }) => ({
    language: tag,
    href: pathOf({ page: 'side-by-side', language, kind: key.kind, slug, other: tag }),
  }));
}
