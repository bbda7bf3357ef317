import type { Address } from '@flersprog/content';
import type { Outcome } from './find-document.ts';
import { programmeEntry } from './programme-entries.ts';
import type { ListSelection } from './query.ts';
import { readNameList } from './read-name-list.ts';
import type { ReadingContext } from './reading-context.ts';

/** Every grant programme by name, paged. One statement. */
export async function readProgrammes(
  context: ReadingContext,
  address: Address & { page: 'list' },
  selection: ListSelection,
): Promise<Outcome<'programmes'>> {
  const read = await readNameList(context, { address: { ...address, kind: 'grant-programme' }, words: 'programmes' }, selection);
  if (read.is !== 'page') return read;
  const { found, frame, pager } = read.page;
  return { is: 'page', page: { frame, pager, entries: found.all('grant-programme').map((page) => programmeEntry(found, page)) } };
}
