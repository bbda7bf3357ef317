import { pathOf, type Address } from '@flersprog/content';
import { textsIn, type LanguageTag } from '@flersprog/i18n';
import { feedLinks } from './feed-links.ts';
import { announcementEntry, entriesPerPage, topicKeys } from './announcement-entries.ts';
import type { Outcome } from './find-document.ts';
import { Found } from './found.ts';
import { crumbsTo, interfaceFrame } from './interface-frame.ts';
import { aboutOf, subjectsOf } from './list-subjects.ts';
import { pageInTitle, pagerModel } from './pager.ts';
import { queryOf, type ListSelection } from './query.ts';
import type { ReadingContext } from './reading-context.ts';

/**
 * Announcements by year, or those about one municipality, partner or programme; paged, each in the language its reader
 * gets. Three statements. A page, a year or a subject without any is nothing.
 */
export async function readAnnouncements(
  context: ReadingContext,
  address: Address & { page: 'list' },
  selection: ListSelection,
): Promise<Outcome<'announcements'>> {
  const { language } = address;
  const { year, page } = selection;
  const subjects = await subjectsOf(context, selection);
  if (subjects === 'unknown') return { is: 'nothing' };
  const list = await context.reader.list({
    kind: 'announcement',
    ...(year === null ? {} : { year }),
    ...(subjects.length === 0 ? {} : { referringTo: subjects }),
    order: 'newest',
    language,
    limit: entriesPerPage,
    offset: (page - 1) * entriesPerPage,
  });
  if (list.documents.length === 0 && (page > 1 || year !== null || subjects.length > 0)) return { is: 'nothing' };
  const years = subjects.length === 0 ? await context.reader.years('announcement') : [];
  const entries = new Found(list.documents.flat(), language);
  const found = entries.with(await context.reader.read([...subjects, ...topicKeys(entries.all('announcement'))]));
  const about = aboutOf(found, subjects);
  if (subjects.length > 0 && about === null) return { is: 'nothing' };
  const path = pathOf(address);
  const pager = pagerModel(path, selection, list.total, entriesPerPage);
  const frame = await interfaceFrame(
    context,
    address,
    {
      title: titleIn(language, year),
      titleMore: [...(about ? [about.link.name.text] : []), ...pageInTitle(language, pager)],
      description: textsIn(language)('announcements:description'),
      section: 'announcement',
      crumbs: about ? [...crumbsTo(language, about.kind), about.link] : crumbsTo(language),
      sensitive: about?.sensitive ?? false,
      feeds: feedLinks(language, null),
    },
    queryOf(selection),
  );
  return {
    is: 'page',
    page: {
      frame,
      year,
      years: years.map((line) => ({ ...line, href: path + queryOf({ year: line.year }) })),
      about,
      entries: found.all('announcement').map((document) => announcementEntry(found, document)),
      pager,
    },
  };
}

function titleIn(language: LanguageTag, year: number | null): string {
  const say = textsIn(language);
  return year === null ? say('announcements:title') : say('announcements:titleYear', { year });
}
