import type { FeedEntry, FeedModel } from './feed-model.ts';

/**
 * A feed in Atom (RFC 4287). Written here because every text must state its language (xml:lang), which the libraries for
 * feeds cannot do.
 */
export function toAtom(feed: FeedModel): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">`,
    `<id>${escape(feed.href)}</id>`,
    `<title>${escape(feed.title)}</title>`,
    `<subtitle>${escape(feed.subtitle)}</subtitle>`,
    `<updated>${feed.updated}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${escape(feed.href)}"/>`,
    `<link rel="alternate" type="text/html" href="${escape(feed.pageHref)}"/>`,
    authorElement(feed),
    ...feed.entries.map((entry) => entryElement(entry, feed)),
    '</feed>',
    '',
  ].join('\n');
}

/** RFC 4287 asks for an author; where the editors have not said who publishes, the feed's own name stands there. */
function authorElement({ author, title, language }: FeedModel): string {
  const { text, language: own } = author ?? { text: title, language };
  return `<author${own === language ? '' : ` xml:lang="${own}"`}><name>${escape(text)}</name></author>`;
}

function entryElement(entry: FeedEntry, feed: FeedModel): string {
  return [
    entry.language === feed.language ? '<entry>' : `<entry xml:lang="${entry.language}">`,
    `<id>${escape(entry.id)}</id>`,
    `<title>${escape(entry.title)}</title>`,
    `<link rel="alternate" type="text/html" href="${escape(entry.href)}"/>`,
    `<published>${entry.published}</published>`,
    `<updated>${entry.updated}</updated>`,
    ...(entry.summary === null ? [] : [`<summary>${escape(entry.summary)}</summary>`]),
    '</entry>',
  ].join('\n');
}

/** What XML 1.0 cannot hold is dropped; what it would read as markup is written as a reference. */
function escape(text: string): string {
  const possible = text.toWellFormed().replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
  return possible.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
