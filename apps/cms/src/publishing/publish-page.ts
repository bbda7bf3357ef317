import { hasPage, referencesOf, type AddressEntry, type DocumentState, type PublishedPage, type ValuesOf } from '@flersprog/content';
import type { LanguageTag } from '@flersprog/i18n';
import { addressHistory, slugIn } from './address-history.ts';
import {
  isPublished,
  lastPublication,
  newestPublication,
  publishedLanguages,
  sharedLine,
  sourceOf,
  type LedgerLine,
} from './ledger-line.ts';
import type { Snapshot } from './snapshot.ts';
import { pageValues, type DeskKind, type PageTexts } from './to-published-page.ts';

/** The ledger of one document: its lines in order, and the snapshots of those that are in use, by number. */
export interface DocumentLedger {
  lines: readonly LedgerLine[];
  snapshots: ReadonlyMap<number, Snapshot>;
}

/**
 * Everything readers may know of one document, from its ledger alone: texts of a language from that language's newest
 * line, shared values from the source language's (`sharedLine`), rows matched by id. What was typed after a line was
 * written cannot be in here. Null for a document without a line.
 */
export function publishPage(deskKind: DeskKind, ledger: DocumentLedger): DocumentState | null {
  const newest = ledger.lines.at(-1);
  if (!newest) return null;
  return {
    ...newest.key,
    line: newest.number,
    pages: publishedLanguages(ledger.lines)
      .sort()
      .flatMap((language) => pageIn(deskKind, ledger, language)),
    addresses: hasPage(deskKind.kind) ? addressesOf(deskKind, ledger) : [],
  };
}

function addressesOf(deskKind: DeskKind, ledger: DocumentLedger): AddressEntry[] {
  const entries = addressHistory(ledger.lines, deskKind.rules.titleMayFallBack);
  if (!entries.some(({ answer }) => answer === 'gone')) return entries;
  if (snapshotOfLine(ledger, lastPublication(ledger.lines)).shared['sensitive'] !== true) return entries;
  return entries.map((entry) => (entry.answer === 'gone' ? { ...entry, sensitive: true } : entry));
}

function pageIn(deskKind: DeskKind, ledger: DocumentLedger, language: LanguageTag): PublishedPage[] {
  const { lines } = ledger;
  const { rules } = deskKind;
  const publications = lines.filter((line) => line.language === language && line.act === 'publish');
  const [first, newest, sourceLanguage, newestOfAll] = [publications[0], publications.at(-1), sourceOf(lines), lines.at(-1)];
  if (!first || !newest || !sourceLanguage || !newestOfAll) return [];
  const shared = snapshotOfLine(ledger, sharedLine(lines, language)).shared;
  const { values, fallbacks } = pageValues(deskKind, shared, textsFor(deskKind, ledger, language));
  const title = textAt(values, rules.title) ?? '';
  const date = textAt(values, rules.date);
  return [
    {
      ...newest.key,
      language,
      sourceLanguage,
      slug: hasPage(deskKind.kind) ? slugIn(lines, language, rules.titleMayFallBack) : null,
      title,
      values: values as unknown as ValuesOf[typeof deskKind.kind],
      fallbacks,
      references: referencesOf(deskKind.kind, values),
      sensitive: values['sensitive'] === true,
      sort: date ?? title.toLowerCase(),
      year: date === null ? null : Number(date.slice(0, 4)),
      firstPublishedAt: first.at,
      publishedAt: newest.at,
      sourcePublishedAt: sourceTextSince(lines, sourceLanguage) ?? newest.at,
      changes: publications.flatMap(changeIn).reverse(),
      line: newestOfAll.number,
    },
  ];
}

/** The note of a publication; it names its language where that is not the page's. */
function changeIn({ at, note, noteLanguage, language, sourceLanguage }: LedgerLine): PublishedPage['changes'] {
  if (!note) return [];
  const written = noteLanguage ?? sourceLanguage;
  return [written === language ? { at, note } : { at, note, language: written }];
}

/**
 * Own texts, and the source's for what is missing while the source is public. Of a withdrawn source only a proper name
 * may still be borrowed: the page it names is itself still published.
 */
function textsFor(deskKind: DeskKind, ledger: DocumentLedger, language: LanguageTag): PageTexts {
  const own = snapshotOfLine(ledger, newestPublication(ledger.lines, language)).texts;
  const source = sourceOf(ledger.lines);
  const line = source && newestPublication(ledger.lines, source);
  if (!source || !line || source === language) return { own, source: null };
  const texts = snapshotOfLine(ledger, line).texts;
  if (isPublished(ledger.lines, source)) return { own, source: { texts, language: source } };
  const { title, titleMayFallBack } = deskKind.rules;
  const name = title && titleMayFallBack ? texts[title] : undefined;
  return { own, source: title && name !== undefined ? { texts: { [title]: name }, language: source } : null };
}

/** When the source's text as it is now was published: publishing it again with only a figure changed makes no translation stale. */
function sourceTextSince(lines: readonly LedgerLine[], source: LanguageTag): string | null {
  const publications = lines.filter((line) => line.language === source && line.act === 'publish');
  const newest = publications.at(-1);
  const before = publications.findLastIndex((line) => line.textsDigest !== newest?.textsDigest);
  return publications[before + 1]?.at ?? null;
}

function snapshotOfLine(ledger: DocumentLedger, line: LedgerLine | null): Snapshot {
  return (line && ledger.snapshots.get(line.number)) ?? { texts: {}, shared: {} };
}

function textAt(values: Record<string, unknown>, field: string | null): string | null {
  const value = field === null ? null : values[field];
  return typeof value === 'string' && value !== '' ? value : null;
}
