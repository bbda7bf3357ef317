import { pathOf, type Address, type KindWithPage } from '@flersprog/content';
import { textsIn } from '@flersprog/i18n';
import type { Reading } from './find-document.ts';
import { Found } from './found.ts';
import { crumbsTo, interfaceFrame } from './interface-frame.ts';
import type { PagerModel } from '../models/entries.ts';
import type { PageFrame } from '../models/page-frame-model.ts';
import { pageInTitle, pagerModel } from './pager.ts';
import { queryOf, type ListSelection } from './query.ts';
import type { ReadingContext } from './reading-context.ts';

export const namesPerPage = 50;

/** A list address of a kind whose list is nothing but names in order, with the words it is told with. */
export interface NameList<K extends KindWithPage> {
  address: Address & { page: 'list'; kind: K };
  words: 'programmes' | 'topics';
}

/** What a page of names is made of; the entries are the kind's own. */
export interface NamesRead {
  found: Found;
  frame: PageFrame;
  pager: PagerModel;
}

/** Every document of a kind by name, paged. One statement. A page beyond the last is nothing. */
export async function readNameList<K extends KindWithPage>(
  context: ReadingContext,
  { address, words }: NameList<K>,
  { page }: ListSelection,
): Promise<Reading<NamesRead>> {
  const { language, kind } = address;
  const offset = (page - 1) * namesPerPage;
  const { documents, total } = await context.reader.list({ kind, order: 'title', language, limit: namesPerPage, offset });
  if (documents.length === 0 && page > 1) return { is: 'nothing' };
  const say = textsIn(language);
  const pager = pagerModel(pathOf(address), { page }, total, namesPerPage);
  const own = {
    title: say(`${words}:title`),
    titleMore: pageInTitle(language, pager),
    description: say(`${words}:description`),
    section: kind,
    crumbs: crumbsTo(language),
  };
  const frame = await interfaceFrame(context, address, own, queryOf({ page }));
  return { is: 'page', page: { found: new Found(documents.flat(), language), frame, pager } };
}
