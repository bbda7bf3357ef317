import { textsIn, type LanguageTag } from '@flersprog/i18n';
import { pagesToShow } from '../models/pages-to-show.ts';
import type { PagerModel } from '../models/entries.ts';
import { queryOf, type ListSelection } from './query.ts';

/** Links to the pages of a list that are shown from this one (a list may have thousands). `total` entries, `perPage` on each; an empty list has one page. */
export function pagerModel(path: string, selection: Partial<ListSelection> & { page: number }, total: number, perPage: number): PagerModel {
  const pages = Math.max(1, Math.ceil(total / perPage));
  const { page } = selection;
  const linked = pagesToShow(page, pages).filter((number) => number !== null);
  const hrefs = Object.fromEntries(linked.map((number): [number, string] => [number, path + queryOf({ ...selection, page: number })]));
  return { page, pages, hrefs };
}

/** "Side 2 af 5" for the tab; nothing on the first page. */
export function pageInTitle(language: LanguageTag, { page, pages }: PagerModel): string[] {
  return page === 1 ? [] : [textsIn(language)('frame:pageOf', { page: String(page), pages: String(pages) })];
}
