import { textsIn, type LanguageTag } from '@flersprog/i18n';
import type { PagerModel } from './page-models.ts';
import { queryOf, type ListSelection } from './query.ts';

/** Links to every page of a list. `total` entries, `perPage` on each; an empty list has one page. */
export function pagerModel(path: string, selection: Partial<ListSelection> & { page: number }, total: number, perPage: number): PagerModel {
  const pages = Math.max(1, Math.ceil(total / perPage));
  const hrefs = Array.from({ length: pages }, (_, index) => path + queryOf({ ...selection, page: index + 1 }));
  return { page: selection.page, pages, hrefs };
}

/** "Side 2 af 5" for the tab; nothing on the first page. */
export function pageInTitle(language: LanguageTag, { page, pages }: PagerModel): string[] {
  return page === 1 ? [] : [textsIn(language)('frame:pageOf', { page: String(page), pages: String(pages) })];
}
