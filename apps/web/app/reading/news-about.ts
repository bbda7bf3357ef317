import { pathOf, type PageKey, type PublishedPage } from '@flersprog/content';
import { announcementEntry } from './announcement-entries.ts';
import type { Found } from './found.ts';
import type { KindWithNews, NewsModel } from '../models/entries.ts';
import { queryOf, type ListSelection } from './query.ts';

const newest = 5;

/** How many announcements a page reads to show the newest: one more tells that there are older ones. */
export const newestToRead = newest + 1;

/** The newest announcements that point at a document, and the way to the list of all of them where there are more. */
export function newsAbout(found: Found, key: PageKey & { kind: KindWithNews }, code: string | null): NewsModel {
  const about = found.all('announcement').filter((announcement) => pointsAt(announcement, key));
  const selection = selectionAbout(key, code);
  return {
    entries: about.slice(0, newest).map((announcement) => announcementEntry(found, announcement)),
    allHref: about.length > newest ? pathOf({ page: 'list', kind: 'announcement', language: found.language }) + queryOf(selection) : null,
  };
}

const pointsAt = ({ references }: PublishedPage, { kind, id }: PageKey) =>
  references.some((reference) => reference.kind === kind && reference.id === id);

/** What the list of announcements is asked for; a municipality goes by its official code there. */
function selectionAbout({ kind, id }: PageKey & { kind: KindWithNews }, code: string | null): Partial<ListSelection> {
  if (kind === 'municipality') return { municipality: code };
  return kind === 'partner' ? { partner: id } : { programme: id };
}
