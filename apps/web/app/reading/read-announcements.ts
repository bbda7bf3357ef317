import { pathOf, type Address } from '@flersprog/content';
import { textsIn } from '@flersprog/i18n';
import { feedLinks } from '../feeds/feed-links.ts';
import { announcementEntry, entriesPerPage, topicKeys } from './announcement-entries.ts';
import type { Outcome } from './find-document.ts';
import { Found } from './found.ts';
import { crumbsTo, interfaceFrame } from './interface-frame.ts';
import { pageInTitle, pagerModel } from './pager.ts';
import { queryOf, type ListSelection } from './query.ts';
import type { ReadingContext } from './reading-context.ts';

/** Announcements by year, paged, each in the language its reader gets. Three statements. A page or year without any is nothing. */
export async function readAnnouncements(
  context: ReadingContext,
  address: Address & { page: 'list' },
  { year, page }: ListSelection,
): Promise<Outcome<'announcements'>> {
  const { language } = address;
  const offset = (page - 1) * entriesPerPage;
  const ofYear = year === null ? {} : { year };
  const list = await context.reader.list({ kind: 'announcement', ...ofYear, order: 'newest', language, limit: entriesPerPage, offset });
  if (list.documents.length === 0 && (page > 1 || year !== null)) return { is: 'nothing' };
  const years = await context.reader.years('announcement');
  const entries = new Found(list.documents.flat(), language);
  const found = entries.with(await context.reader.read(topicKeys(entries.all('announcement'))));
  const say = textsIn(language);
  const path = pathOf(address);
  const pager = pagerModel(path, { year, page }, list.total, entriesPerPage);
  const frame = await interfaceFrame(
    context,
    address,
    {
      title: year === null ? say('announcements:title') : say('announcements:titleYear', { year }),
      titleMore: pageInTitle(language, pager),
      description: say('announcements:description'),
      section: 'announcement',
      crumbs: crumbsTo(language),
      feeds: feedLinks(language, null),
    },
    queryOf({ year, page }),
  );
  return {
    is: 'page',
    page: {
      frame,
      year,
      years: years.map((line) => ({ ...line, href: path + queryOf({ year: line.year }) })),
      entries: found.all('announcement').map((document) => announcementEntry(found, document)),
      pager,
    },
  };
}
