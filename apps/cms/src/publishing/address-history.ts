import type { AddressEntry } from '@flersprog/content';
import type { LanguageTag } from '@flersprog/i18n';
import { isPublished, newestLine, newestPublication, sourceOf, type LedgerLine } from './ledger-line.ts';

/**
 * The slug of a language: its own, or the source language's where the kind's names are proper names and it has none.
 * The name once public, it stays good for an address also when the source is withdrawn.
 */
export function slugIn(lines: readonly LedgerLine[], language: LanguageTag, mayBorrow: boolean): string | null {
  const own = newestPublication(lines, language)?.slug ?? null;
  const source = sourceOf(lines);
  if (own !== null || !mayBorrow || !source) return own;
  return newestPublication(lines, source)?.slug ?? null;
}

/** Every address the document ever had, and what is there now: the page, the way to where it moved, or that it is gone. */
export function addressHistory(lines: readonly LedgerLine[], mayBorrow: boolean): AddressEntry[] {
  const languages = [...new Set(lines.map((line) => line.language))].sort();
  return languages.flatMap((language) => entriesOf(lines, language, mayBorrow));
}

function entriesOf(lines: readonly LedgerLine[], language: LanguageTag, mayBorrow: boolean): AddressEntry[] {
  const { had, leftAt } = slugsOverTime(lines, language, mayBorrow);
  const now = newestLine(lines, language);
  const first = lines[0];
  if (!now || !first) return [];
  const current = isPublished(lines, language) ? slugIn(lines, language, mayBorrow) : null;
  return [...had].sort().map((slug) => ({
    ...first.key,
    language,
    slug,
    answer: now.act === 'withdraw' ? 'gone' : slug === current ? 'page' : 'moved',
    reason: now.act === 'withdraw' && now.reason ? { text: now.reason, language: now.reasonLanguage ?? now.sourceLanguage } : null,
    at: now.act === 'publish' && slug !== current ? (leftAt.get(slug) ?? now.at) : now.at,
  }));
}

/** The slugs a language had while it was public, and when it last left each. */
function slugsOverTime(lines: readonly LedgerLine[], language: LanguageTag, mayBorrow: boolean) {
  const had = new Set<string>();
  const leftAt = new Map<string, string>();
  let before: string | null = null;
  lines.forEach((line, index) => {
    const until = lines.slice(0, index + 1);
    const slug = isPublished(until, language) ? slugIn(until, language, mayBorrow) : before;
    if (before !== null && slug !== before) leftAt.set(before, line.at);
    if (slug !== null) had.add(slug);
    before = slug;
  });
  return { had, leftAt };
}
