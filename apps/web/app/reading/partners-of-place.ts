import { pathOf } from '@flersprog/content';
import type { Found } from './found.ts';
import { queryOf } from './query.ts';

/** How many partners stand under a municipality before the list of all of them is the better place. */
export const mostPartners = 12;

/** Where all partners in a municipality are listed; null for one without the official code that it goes by there. */
export function partnersHref(found: Found, municipality: string): string | null {
  const code = found.page('municipality', municipality)?.values.code ?? null;
  return code === null ? null : pathOf({ page: 'list', kind: 'partner', language: found.language }) + queryOf({ municipality: code });
}
