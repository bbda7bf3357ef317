import type { PublishedPage } from '@flersprog/content';
import type { LanguageTag } from '@flersprog/i18n';
import type { Said } from '../models/said.ts';

/** A text of a published page with the language it is in: the page's, or the one its `fallbacks` name for this path or one above it. */
export function said(page: PublishedPage, path: string, text: string | null): Said | null {
  return text === null || text === '' ? null : { text, language: textLanguage(page, path) };
}

/** The title of a published page with its language. */
export function titleOf(page: PublishedPage): Said {
  const path = 'title' in page.values ? 'title' : 'name';
  return { text: page.title, language: textLanguage(page, path) };
}

/** Language of the text at a path ("contact.openingHours.<row>.days"). */
export function textLanguage(page: PublishedPage, path: string): LanguageTag {
  for (let part = path; part !== ''; part = part.slice(0, Math.max(0, part.lastIndexOf('.')))) {
    const language = page.fallbacks[part];
    if (language) return language;
  }
  return page.language;
}
