import type { AddressEntry, DocumentState } from '@flersprog/content';
import { chooseLanguage } from '@flersprog/content/choose-language';
import { languageOf, languages, type LanguageTag } from '@flersprog/i18n/languages';
import type { LookUp } from '../content-store.ts';

interface Hit {
  document: DocumentState;
  entry: AddressEntry;
}

/**
 * Pure: what a reader of `language` finds under `slug`, given every document that has or had the slug in any language.
 * A page in the reader's language wins; then a fallback page, unless the same document was withdrawn at this very
 * address; then where it moved; then that it is gone. One document has one address a language: a slug of another
 * language leads to the document's own.
 */
export function decideLookUp(documents: readonly DocumentState[], language: LanguageTag, slug: string): LookUp {
  const hits = documents
    .flatMap((document) => document.addresses.filter((entry) => entry.slug === slug).map((entry): Hit => ({ document, entry })))
    .sort((a, b) => nearness(a.entry.language, language) - nearness(b.entry.language, language));
  const own = hits.filter(({ entry }) => entry.language === language);
  for (const { document } of own.filter(isPage)) return pageOf(document);
  for (const hit of hits.filter(isPage)) {
    const withdrawnHere = own.find(({ document, entry }) => document === hit.document && entry.answer === 'gone');
    return withdrawnHere ? gone(withdrawnHere) : (shownTo(language, slug, hit.document) ?? { found: 'nothing' });
  }
  return movedOrGone(hits, language, slug) ?? { found: 'nothing' };
}

const isPage = ({ entry }: Hit) => entry.answer === 'page';
const keyOf = ({ kind, id }: DocumentState) => ({ kind, id });
const pageOf = (document: DocumentState): LookUp => ({ found: 'page', key: keyOf(document), versions: document.pages });
const gone = ({ document, entry }: Hit): LookUp => ({ found: 'gone', key: keyOf(document), entry, versions: document.pages });

/** The reader's own language is nearest, then the fallbacks of the language table, then the table's order. */
function nearness(candidate: LanguageTag, language: LanguageTag): number {
  const order = [language, ...languageOf(language).fallbacks, ...languages.map(({ tag }) => tag)];
  return order.indexOf(candidate);
}

function movedOrGone(hits: Hit[], language: LanguageTag, slug: string): LookUp | null {
  for (const { document, entry } of hits.filter((hit) => hit.entry.answer === 'moved')) {
    const withdrawn = document.addresses.find((other) => other.language === language && other.answer === 'gone');
    const lives = document.pages.some((page) => page.language === language);
    if (entry.language === language && withdrawn && !lives) return gone({ document, entry: withdrawn });
    const shown = shownTo(language, slug, document);
    if (shown) return shown;
  }
  for (const hit of hits.filter(({ entry }) => entry.answer === 'gone')) {
    const own = hit.entry.language === language;
    return own ? gone(hit) : (shownTo(language, slug, hit.document) ?? gone(hit));
  }
  const [last] = hits;
  const ending = last?.document.addresses.find((entry) => entry.answer === 'gone');
  return last && ending ? gone({ document: last.document, entry: ending }) : null;
}

/** The document at the one address it has for this reader: here, or moved there. Null when it has no page at all. */
function shownTo(language: LanguageTag, slug: string, document: DocumentState): LookUp | null {
  const shown = chooseLanguage(document.pages, language)?.version.slug;
  if (typeof shown !== 'string') return null;
  return shown === slug ? pageOf(document) : { found: 'moved', key: keyOf(document), language, slug: shown };
}
