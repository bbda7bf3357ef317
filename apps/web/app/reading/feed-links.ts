import { pathOf, type KindWithFeed } from '@flersprog/content';
import { textsIn, type LanguageTag } from '@flersprog/i18n';
import type { PageFrame } from '../models/page-frame-model.ts';

const formats = [
  { format: 'atom', type: 'application/atom+xml', words: 'feeds:atom' },
  { format: 'json', type: 'application/feed+json', words: 'feeds:json' },
] as const;

/** Feeds that a page offers: the announcements of its language, or of one document that is called `name`. */
export function feedLinks(language: LanguageTag, of: { kind: KindWithFeed; slug: string; name: string } | null): PageFrame['feeds'] {
  const say = textsIn(language);
  const what = of ? say('feeds:newsOf', { name: of.name }) : say('feeds:news');
  return formats.map(({ format, type, words }) => ({
    href: pathOf({ page: 'feed', language, format, of: of && { kind: of.kind, slug: of.slug } }),
    title: `${what} (${say(words)})`,
    type,
    words,
  }));
}
