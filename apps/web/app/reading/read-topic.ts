import { pathOf } from '@flersprog/content';
import type { ListQuery } from '@flersprog/content-store';
import { feedLinks } from './feed-links.ts';
import { announcementEntry, entriesPerPage, topicKeys } from './announcement-entries.ts';
import { documentFrame, translationModel } from './document-frame.ts';
import { readDocument } from './document-reading.ts';
import type { DocumentAddress, Outcome } from './find-document.ts';
import { Found } from './found.ts';
import { pageInTitle, pagerModel } from './pager.ts';
import { queryOf, type ListSelection } from './query.ts';
import type { ReadingContext } from './reading-context.ts';
import { said, titleOf } from './said.ts';

/** One topic with its announcements, paged. Three statements. A page without entries is nothing. */
export async function readTopic(
  context: ReadingContext,
  address: DocumentAddress<'topic'>,
  { page: number }: ListSelection,
): Promise<Outcome<'topic'>> {
  const outcome = await readDocument(context, address, async (document) => {
    const { page, key, language, versions } = document;
    const query = { kind: 'announcement' as const, referringTo: [key], order: 'newest' as const, language } satisfies Partial<ListQuery>;
    const list = await context.reader.list({ ...query, limit: entriesPerPage, offset: (number - 1) * entriesPerPage });
    const entries = new Found([...list.documents.flat(), ...versions], language);
    const missing = topicKeys(entries.all('announcement')).filter(({ id }) => id !== page.id);
    const found = missing.length === 0 ? entries : entries.with(await context.reader.read(missing));
    const pager = pagerModel(pathOf({ page: 'document', ...address }), { page: number }, list.total, entriesPerPage);
    const frame = await documentFrame(context, document, {
      titleMore: pageInTitle(language, pager),
      description: page.values.intro,
      query: queryOf({ page: number }),
      feeds: feedLinks(language, { kind: 'topic', slug: address.slug, name: page.title }),
    });
    return {
      frame,
      translation: translationModel(document),
      title: titleOf(page),
      intro: said(page, 'intro', page.values.intro),
      entries: found.all('announcement').map((announcement) => announcementEntry(found, announcement)),
      pager,
    };
  });
  const beyond = outcome.is === 'page' && number > outcome.page.pager.pages;
  return beyond ? { is: 'nothing' } : outcome;
}
