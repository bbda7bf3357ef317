import type { AddressEntry, DocumentState, Kind, PageKey, PublishedPage } from '@flersprog/content';
import { keyText } from '@flersprog/content/kinds';
import { summaryOf } from '@flersprog/content/summary-of';
import { languages, type LanguageTag } from '@flersprog/i18n/languages';
import type { DocumentAddresses } from '../content-store.ts';
import { titleKey } from './title-key.ts';

/** What an engine stores of one document: the state, and beside it only what its queries ask by. */
export interface DocumentRecord {
  kind: Kind;
  id: string;
  line: number;
  /** Sorts "newest first": the date, else the instant of the first publication. Null when nothing is published. */
  newest: string | null;
  year: number | null;
  /** Sorts by title, one for every language of the table: its own title or the source language's. Empty when nothing is published. */
  titles: { language: LanguageTag; key: string }[];
  references: PageKey[];
  /** Languages spoken there, as any of its published pages says; each once. */
  languagesSpoken: string[];
  addresses: AddressEntry[];
  /** JSON of `DocumentAddresses`; null when it has no page with an address. */
  sitemap: string | null;
  /** JSON of the summaries, source language first. */
  summaries: string;
  /** JSON of the whole `DocumentState`. */
  state: string;
}

/** Pure: what to store of a document. */
export function recordOf(state: DocumentState): DocumentRecord {
  const pages = [...state.pages].sort(bySourceThenTable);
  const source = pages[0];
  return {
    kind: state.kind,
    id: state.id,
    line: state.line,
    newest: source ? newestOf(source, pages) : null,
    year: source?.year ?? null,
    titles: source ? titlesOf(source, pages) : [],
    references: referencesOf(pages),
    languagesSpoken: [...new Set(pages.flatMap(languagesSpokenOf))],
    addresses: state.addresses,
    sitemap: sitemapOf(state, pages),
    summaries: JSON.stringify(pages.map(summaryOf)),
    state: JSON.stringify({ ...state, pages }),
  };
}

const tableOrder = new Map(languages.map(({ tag }, index) => [tag, index]));
const rank = (page: PublishedPage) => (page.language === page.sourceLanguage ? -1 : (tableOrder.get(page.language) ?? tableOrder.size));
const bySourceThenTable = (a: PublishedPage, b: PublishedPage) => rank(a) - rank(b);

function newestOf(source: PublishedPage, pages: PublishedPage[]): string {
  if (source.year !== null) return source.sort;
  return pages.map((page) => page.firstPublishedAt).reduce((first, instant) => (instant < first ? instant : first));
}

function titlesOf(source: PublishedPage, pages: PublishedPage[]): DocumentRecord['titles'] {
  return languages.map(({ tag }) => {
    const { title, language } = pages.find((page) => page.language === tag) ?? source;
    return { language: tag, key: titleKey(title, language) };
  });
}

function referencesOf(pages: PublishedPage[]): PageKey[] {
  return [...new Map(pages.flatMap((page) => page.references).map((key) => [keyText(key), key])).values()];
}

const languagesSpokenOf = ({ values }: PublishedPage): string[] => ('languagesSpoken' in values ? values.languagesSpoken : []);

function sitemapOf({ kind, id }: DocumentState, pages: PublishedPage[]): string | null {
  const versions = pages.flatMap(({ language, slug, publishedAt }) => (slug === null ? [] : [{ language, slug, publishedAt }]));
  const entry: DocumentAddresses = { key: { kind, id }, sensitive: pages.some((page) => page.sensitive), versions };
  return versions.length > 0 ? JSON.stringify(entry) : null;
}
