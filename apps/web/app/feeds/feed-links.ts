import { pathOf, type KindWithFeed } from '@flersprog/content';
import { textsIn, type LanguageTag } from '@flersprog/i18n';
import type { PageFrame } from '../reading/page-models.ts';

const types = { atom: 'application/atom+xml', json: 'application/feed+json' } as const;

/** Feeds that a page offers: the announcements of its language, or of one document that is called `name`. */
export function feedLinks(language: LanguageTag, of: { kind: KindWithFeed; slug: string; name: string } | null): PageFrame['feeds'] {
  const say = textsIn(language);
  const what = of ? say('feeds:newsOf', { name: of.name }) : say('feeds:news');
  return (['atom', 'json'] as const).map((format) => ({
    href: pathOf({ page: 'feed', language, format, of: of && { kind: of.kind, slug: of.slug } }),
    title: `${what} (${say(`feeds:${format}`)})`,
    type: types[format],
  }));
}
