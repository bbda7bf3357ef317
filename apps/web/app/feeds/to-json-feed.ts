import type { FeedModel } from './feed-model.ts';

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), each item with its language. */
export function toJsonFeed(feed: FeedModel): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.subtitle,
    home_page_url: feed.pageHref,
    feed_url: feed.href,
    language: feed.language,
    ...(feed.author === null ? {} : { authors: [{ name: feed.author.text }] }),
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.href,
      title: entry.title,
      content_text: entry.summary ?? entry.title,
      date_published: entry.published,
      date_modified: entry.updated,
      language: entry.language,
    })),
  });
}
