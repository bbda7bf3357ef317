import type { PageKey } from '@flersprog/content';
import type { LanguageTag } from '@flersprog/i18n';
import type { Snapshot } from './snapshot.ts';

/** One line of the ledger: what an act decided for one language of one document. */
export interface LedgerLine {
  number: number;
  key: PageKey;
  language: LanguageTag;
  act: 'publish' | 'withdraw';
  /** The document's own slug in this language; null on withdrawals and where there was none. */
  slug: string | null;
  digest: string | null;
  textsDigest: string | null;
  sourceLanguage: LanguageTag;
  by: string | null;
  byName: string | null;
  reason: string | null;
  reasonLanguage: LanguageTag | null;
  /** Public note of what changed. */
  note: string | null;
  /** Null on lines from before notes had one (and where there is no note): the source language. */
  noteLanguage: LanguageTag | null;
  /** ISO 8601 UTC. */
  at: string;
  release: string;
}

/** A line that publishes, with what it wrote down. */
export type PublishLine = LedgerLine & { act: 'publish'; snapshot: Snapshot };

/** The newest line of a language, or null. Lines are in order of their numbers. */
export function newestLine<L extends LedgerLine>(lines: readonly L[], language: LanguageTag): L | null {
  return lines.findLast((line) => line.language === language) ?? null;
}

/** The newest line that published the language, withdrawn since or not. */
export function newestPublication<L extends LedgerLine>(lines: readonly L[], language: LanguageTag): L | null {
  return lines.findLast((line) => line.language === language && line.act === 'publish') ?? null;
}

/** The newest line that published any language. */
export function lastPublication<L extends LedgerLine>(lines: readonly L[]): L | null {
  return lines.findLast((line) => line.act === 'publish') ?? null;
}

export function isPublished(lines: readonly LedgerLine[], language: LanguageTag): boolean {
  return newestLine(lines, language)?.act === 'publish';
}

/** Languages that are public now, in the order they first were. */
export function publishedLanguages(lines: readonly LedgerLine[]): LanguageTag[] {
  return [...new Set(lines.map((line) => line.language))].filter((language) => isPublished(lines, language));
}

/** The document's source language, as its newest line has it. */
export function sourceOf(lines: readonly LedgerLine[]): LanguageTag | null {
  return lines.at(-1)?.sourceLanguage ?? null;
}

/**
 * The line whose shared values a language shows: the source language's newest publication, so that a corrected figure is
 * right everywhere at once. Where the source is not public (never was, or was withdrawn), the newer of that one and the
 * language's own: a figure never goes back to an older one.
 */
export function sharedLine<L extends LedgerLine>(lines: readonly L[], language: LanguageTag): L | null {
  const source = sourceOf(lines);
  const own = newestPublication(lines, language);
  if (!source || !own) return own;
  const ofSource = newestPublication(lines, source);
  if (!ofSource) return own;
  return isPublished(lines, source) || ofSource.number > own.number ? ofSource : own;
}

/** Numbers of the lines whose snapshots today's pages are made of; the others need not be read. */
export function linesInUse(lines: readonly LedgerLine[]): number[] {
  const source = sourceOf(lines);
  if (!source) return [];
  const needed = publishedLanguages(lines).flatMap((language) => [
    newestLine(lines, language),
    newestPublication(lines, source),
    sharedLine(lines, language),
  ]);
  if (lines.some((line) => line.act === 'withdraw')) needed.push(lastPublication(lines));
  return [...new Set(needed.flatMap((line) => (line ? [line.number] : [])))];
}
