import type { Address } from '@flersprog/content';
import type { Outcome } from './find-document.ts';
import type { ListSelection } from './query.ts';
import { readNameList } from './read-name-list.ts';
import type { ReadingContext } from './reading-context.ts';
import { titleOf } from './said.ts';
import { saidInList } from './withheld.ts';

/** Every topic by name, paged. One statement. */
export async function readTopics(
  context: ReadingContext,
  address: Address & { page: 'list' },
  selection: ListSelection,
): Promise<Outcome<'topics'>> {
  const read = await readNameList(context, { address: { ...address, kind: 'topic' }, words: 'topics' }, selection);
  if (read.is !== 'page') return read;
  const { found, frame, pager } = read.page;
  const entries = found.all('topic').map((page) => ({
    title: titleOf(page),
    href: found.href(page) ?? '',
    intro: saidInList(page, found.language, 'intro', page.values.intro),
  }));
  return { is: 'page', page: { frame, pager, entries } };
}
