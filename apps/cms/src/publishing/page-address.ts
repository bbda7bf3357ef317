import { hasPage, pathOf, type PageKey } from '@flersprog/content';
import type { LanguageTag } from '@flersprog/i18n';
import type { Payload } from 'payload';
import { settingsOf } from '../desk-settings.ts';
import { slugIn } from './address-history.ts';
import { deskKindOf } from './desk-kinds.ts';
import type { LedgerLine } from './ledger-line.ts';

/** Where readers find the document in this language, or where they are told that it was withdrawn; null for what has no page. */
export function pageAddress(payload: Payload, key: PageKey, lines: readonly LedgerLine[], language: LanguageTag): string | null {
  if (!hasPage(key.kind) || !lines.some((line) => line.language === language)) return null;
  const slug = slugIn(lines, language, deskKindOf(payload, key.kind).rules.titleMayFallBack);
  return slug === null ? null : settingsOf(payload).siteUrl + pathOf({ page: 'document', kind: key.kind, language, slug });
}
