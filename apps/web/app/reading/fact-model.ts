import { factValue, type FactReference, type GrantProgramme } from '@flersprog/content';
import { formatAmount, formatCount, formatDate, formatYear, type LanguageTag } from '@flersprog/i18n';
import type { Found } from './found.ts';
import type { InlineModel } from '../models/text-model.ts';
import { titleOf } from './said.ts';

/**
 * A fact said in the language of the running text it stands in: figures and dates by that language's rules, names as the
 * document is called in it. Leads to the document where it has a page. Null when the document or value is not published.
 */
export function factModel(found: Found, language: LanguageTag, fact: FactReference): (InlineModel & { type: 'fact' }) | null {
  const page = found.page(fact.of, fact.id, language);
  const value = page && factValue(fact, page.values as unknown as Record<string, unknown>);
  if (!page || value === null) return null;
  if (fact.value === 'name') return { type: 'fact', said: titleOf(page), href: found.href(page), isName: true };
  const text = sayValue(language, fact, value, page.values as GrantProgramme);
  return { type: 'fact', said: { text, language }, href: null, isName: false };
}

function sayValue(language: LanguageTag, fact: FactReference, value: number | string, values: GrantProgramme): string {
  if (typeof value === 'string') return formatDate(language, value);
  if (fact.value === 'amount') return formatAmount(language, value, values.currency);
  return fact.value === 'year' ? formatYear(value) : formatCount(language, value);
}
