import { isolateIn, languageOf, type LanguageTag } from '@flersprog/i18n';
import type { PageFrame } from '../models/page-frame-model.ts';

/** Where a page stands; `canonical` and the crumbs' addresses are paths. */
interface Place {
  language: LanguageTag;
  title: string;
  crumbs?: PageFrame['crumbs'];
  canonical: string | null;
}

/** The way from the front page to this one as JSON-LD (schema.org/BreadcrumbList); none for a page that nothing stands above. */
export function breadcrumbData(siteUrl: string, { language, title, crumbs = [], canonical }: Place): object[] {
  if (crumbs.length === 0 || canonical === null) return [];
  const way = [...crumbs.map(({ name, href }) => ({ text: name.text, href })), { text: title, href: canonical }];
  const { direction } = languageOf(language);
  const itemListElement = way.map(({ text, href }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: isolateIn(direction, text),
    item: siteUrl + href,
  }));
  return [{ '@context': 'https://schema.org', '@type': 'BreadcrumbList', itemListElement }];
}
