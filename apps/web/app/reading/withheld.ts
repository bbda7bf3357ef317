import type { PublishedPage } from '@flersprog/content';
import type { LanguageTag } from '@flersprog/i18n';
import type { Said } from '../models/said.ts';
import { said } from './said.ts';

/** True where the editors want no text in another language in the place of a missing one. */
export function hidesOriginal({ values }: PublishedPage): boolean {
  return 'withoutTranslation' in values && values.withoutTranslation === 'list-languages';
}

/** True where a reader of the language is to be told what the page is called, and nothing of what it says: also in lists and feeds. */
export const isWithheld = (page: PublishedPage, language: LanguageTag): boolean => page.language !== language && hidesOriginal(page);

/** A text of a page that stands in a list for a reader of the language; null where there is none, or it is withheld. */
export const saidInList = (page: PublishedPage, language: LanguageTag, path: string, text: string | null): Said | null =>
  isWithheld(page, language) ? null : said(page, path, text);
