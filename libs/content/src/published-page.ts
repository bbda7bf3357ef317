import type { LanguageTag } from '@flersprog/i18n';
import type { Kind, PageKey, ValuesOf } from './kinds.ts';

/**
 * One document in one language as readers see it: the record of the content store. Made only by the desk's publishing
 * from ledger lines, so nothing in it was ever unpublished. JSON-safe; equal input gives equal bytes.
 */
export interface PublishedPage<K extends Kind = Kind> {
  kind: K;
  id: string;
  language: LanguageTag;
  sourceLanguage: LanguageTag;
  /** Last segment of its address in this language; null for kinds without pages of their own. */
  slug: string | null;
  /** What the page is called in this language: the values' title or name (fallback text where it has none). */
  title: string;
  /** Texts in `language`, or in the language `fallbacks` names; shared values from the source language's newest line. */
  values: ValuesOf[K];
  /** Path into `values` ("lede", "contact.openingHours.<row id>.days") → language of the text shown there. Absent = `language`. */
  fallbacks: Record<string, LanguageTag>;
  /** Every document the values or the running text point at, each once, sorted. */
  references: PageKey[];
  sensitive: boolean;
  /** Sorts lists: the date for announcements (newest first), else the lower-cased title. */
  sort: string;
  /** Year of the date, for lists by year; null where the kind has no date. */
  year: number | null;
  /** Instants, ISO 8601 UTC. */
  firstPublishedAt: string;
  publishedAt: string;
  /** When the source's text, as it reads now, was published. Later than `publishedAt` = the original changed since this translation. */
  sourcePublishedAt: string;
  /** Public notes of what changed in this language, newest first; `language` of the note where it is not the page's. */
  changes: { at: string; note: string; language?: LanguageTag }[];
  /** Number of the newest ledger line this was made from. */
  line: number;
}

/** A published page without its running texts: what lists and references need. */
export type PageSummary<K extends Kind = Kind> = PublishedPage<K>;

/** Where something was, is, or is no more. */
export interface AddressEntry {
  kind: Kind;
  id: string;
  language: LanguageTag;
  slug: string;
  /** `page`: it is here. `moved`: the page has another slug now. `gone`: withdrawn. */
  answer: 'page' | 'moved' | 'gone';
  /** Why it was withdrawn, as the official wrote it, and in which language; null when no reason was given. */
  reason: { text: string; language: LanguageTag } | null;
  /** Since when: instant of the act. */
  at: string;
  /** Set where what is gone was sensitive when it was last published: the page that says so is as careful as it was. */
  sensitive?: true;
}

/** Everything readers may know of one document, all languages together. The unit the content store is written in. */
export interface DocumentState {
  kind: Kind;
  id: string;
  /** Number of the newest ledger line of the document. A store that holds a newer one ignores this. */
  line: number;
  /** One a language that is published; empty when withdrawn everywhere. */
  pages: PublishedPage[];
  addresses: AddressEntry[];
}
