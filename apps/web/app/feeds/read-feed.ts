import { pathOf, type Address, type PageKey, type PublishedPage } from '@flersprog/content';
import { isolateIn, languageName, languageOf, textsIn, type LanguageTag } from '@flersprog/i18n';
import { documentHref } from '../reading/document-href.ts';
import { findDocument, type Reading } from '../reading/find-document.ts';
import { Found } from '../reading/found.ts';
import type { ReadingContext } from '../reading/reading-context.ts';
import { siteModel } from '../reading/site-model.ts';
import { isWithheld } from '../reading/withheld.ts';
import type { FeedEntry, FeedModel } from './feed-model.ts';

const mostEntries = 20;

type FeedAddress = Address & { page: 'feed' };

/** The announcements of a language, a topic or a municipality, newest first. Two statements at most. */
export async function readFeed(context: ReadingContext, address: FeedAddress): Promise<Reading<FeedModel>> {
  const { language, of } = address;
  const say = textsIn(language);
  if (!of) {
    const page = { page: 'list', language, kind: 'announcement' } as const;
    return { is: 'page', page: await feedOf(context, address, { title: say('feeds:news'), path: pathOf(page), about: null, since: null }) };
  }
  const found = await findDocument(context, { ...of, language });
  if (found.is === 'moved') return { is: 'moved', to: `${found.to}/feed.${address.format}` };
  if (found.is !== 'page') return found;
  const { key, page, versions } = found.page;
  const title = page.sensitive ? say('frame:neutralTitle') : say('feeds:newsOf', { name: page.title });
  return {
    is: 'page',
    page: await feedOf(context, address, { title, path: documentHref(versions, language) ?? '/', about: key, since: page.publishedAt }),
  };
}

interface Subject {
  title: string;
  path: string;
  about: PageKey | null;
  /** Instant from which there was something to follow; null when that is the site itself. */
  since: string | null;
}

async function feedOf(context: ReadingContext, address: FeedAddress, { title, path, about, since }: Subject): Promise<FeedModel> {
  const { language } = address;
  const referringTo = about ? { referringTo: [about] } : {};
  const list = await context.reader.list({
    kind: 'announcement',
    ...referringTo,
    order: 'newest',
    language,
    limit: mostEntries,
    offset: 0,
  });
  const found = new Found(list.documents.flat(), language);
  const entries = found.all('announcement').map((page) => feedEntry(context.siteUrl, language, page, found.href(page) ?? '/'));
  const settings = await context.known.site();
  const { senderName } = siteModel(settings, language);
  // Of an empty feed: since when it is there. Where not even the site's settings are published, that is now.
  const began = since ?? settings.map(({ publishedAt }) => publishedAt).sort()[0] ?? new Date().toISOString();
  return {
    language,
    title,
    subtitle: textsIn(language)('feeds:description', { language: languageName(language, language) }),
    pageHref: context.siteUrl + path,
    href: context.siteUrl + pathOf(address),
    updated:
      entries
        .map(({ updated }) => updated)
        .sort()
        .at(-1) ?? began,
    author: senderName && { ...senderName, text: isolated(language, senderName.language, senderName.text) },
    entries,
  };
}

/** Sensitive announcements say neither what they are called nor what they are about. */
function feedEntry(siteUrl: string, feedLanguage: LanguageTag, page: PublishedPage<'announcement'>, href: string): FeedEntry {
  const { language, sensitive, values } = page;
  return {
    id: `tag:${new URL(siteUrl).hostname},${page.firstPublishedAt.slice(0, 10)}:${page.kind}/${page.id}/${language}`,
    language,
    title: sensitive ? textsIn(language)('frame:neutralTitle') : isolated(feedLanguage, language, page.title),
    summary: sensitive || values.lede === null || isWithheld(page, feedLanguage) ? null : isolated(feedLanguage, language, values.lede),
    href: siteUrl + href,
    published: page.firstPublishedAt,
    updated: page.publishedAt,
  };
}

/** A text stands among others of the feed, and in a reader's list of its own direction: isolated when either runs from right to left. */
function isolated(feed: LanguageTag, own: LanguageTag, text: string): string {
  const runsLeft = [feed, own].some((language) => languageOf(language).direction === 'rtl');
  return isolateIn(runsLeft ? 'rtl' : 'ltr', text);
}
