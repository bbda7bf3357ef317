import { addressOf, canonicalPath, languageMeant } from '@flersprog/content';
import type { LanguageTag } from '@flersprog/i18n';
import { choicesIn, municipalityField, queryOf, selectionOf } from '../app/reading/query.ts';

/** What a reader's address asks for. */
export type Understood =
  /** A page; `key` is its canonical path and query. `keep`: false where the number of such answers has no bound. */
  | { is: 'page'; key: string; language: LanguageTag | null; keep: boolean }
  /** Nearly right: the canonical spelling, with the query as it came. */
  | { is: 'elsewhere'; to: string; language: LanguageTag | null }
  | { is: 'nothing'; language: LanguageTag | null };

export type UnderstoodPage = Extract<Understood, { is: 'page' }>;

const longestAddress = 2000;

/**
 * Pure: understands the target of a request. Only canonical addresses are pages; parameters nobody knows are ignored, so
 * that no query can make a new answer of its own.
 */
export function understandAddress(target: string): Understood {
  const cut = target.indexOf('?');
  const path = cut === -1 ? target : target.slice(0, cut);
  const query = cut === -1 ? '' : target.slice(cut);
  const language = languageAtStart(path);
  if (target.length > longestAddress) return { is: 'nothing', language };
  if (path === '/') return { is: 'page', key: '/', language: null, keep: true };
  const address = addressOf(path);
  if (address) {
    const parameters = new URLSearchParams(query);
    const typed = address.page === 'list' && address.kind === 'municipality' ? parameters.get(municipalityField) : null;
    if (typed) return { is: 'page', key: `${path}?${new URLSearchParams([[municipalityField, typed]])}`, language, keep: false };
    const selection = selectionOf(address, parameters);
    return { is: 'page', key: path + queryOf(selection), language, keep: choicesIn(selection) < 2 };
  }
  const canonical = canonicalPath(path);
  return canonical === null ? { is: 'nothing', language } : { is: 'elsewhere', to: canonical + query, language };
}

/** Language of an address by its first segment, for the words of the answer when there is nothing at it. */
const languageAtStart = (path: string) => languageMeant(path.split('/', 2)[1] ?? '');
