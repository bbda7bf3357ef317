import { type PageKey, type PublishedPage } from '@flersprog/content';
import type { LanguageTag } from '@flersprog/i18n';
import { Found } from './found.ts';
import type { AnnouncementEntry } from '../models/entries.ts';
import type { ReadingContext } from './reading-context.ts';
import { titleOf } from './said.ts';
import { saidInList } from './withheld.ts';

/** How many announcements a page of a list shows. */
export const entriesPerPage = 20;

/** One line of a list. Topics that were not read, or are not published, are left out. */
export function announcementEntry(found: Found, page: PublishedPage<'announcement'>): AnnouncementEntry {
  return {
    title: titleOf(page),
    href: found.href(page) ?? '',
    date: page.values.date,
    lede: saidInList(page, found.language, 'lede', page.values.lede),
    topics: found.links('topic', page.values.topics),
  };
}

/** Keys of the topics that entries show. */
export function topicKeys(pages: readonly PublishedPage<'announcement'>[]): PageKey[] {
  const ids = new Set(pages.flatMap((page) => page.values.topics));
  return [...ids].map((id) => ({ kind: 'topic', id }));
}

/** The newest announcements, offered where there is nothing else to show. One statement; without topics. */
export async function readWaysOn(context: ReadingContext, language: LanguageTag, most = 3): Promise<AnnouncementEntry[]> {
  const { documents } = await context.reader.list({ kind: 'announcement', order: 'newest', language, limit: most, offset: 0 });
  const found = new Found(documents.flat(), language);
  return found.all('announcement').map((page) => announcementEntry(found, page));
}
