import { chooseLanguage, pathOf, type KindWithPage, type PageKey, type PublishedPage } from '@flersprog/content';
import type { LanguageTag } from '@flersprog/i18n';
import { documentHref } from './document-href.ts';
import { readGone } from './read-gone.ts';
import type { PageName, PageOf } from '../models/page-of.ts';
import type { ReadingContext } from './reading-context.ts';

/**
 * What came of reading an address: something, or where it is for good (moved) or this time (found), or in
 * which languages alone (elsewhere), or that it is gone, or nothing.
 */
export type Reading<T> =
  | { is: 'page'; page: T }
  | { is: 'moved'; to: string }
  | { is: 'found'; at: string }
  | { is: 'elsewhere'; page: PageOf['elsewhere'] }
  | { is: 'gone'; page: PageOf['gone'] }
  | { is: 'nothing' };

export type Outcome<N extends PageName> = Reading<PageOf[N]>;

export interface DocumentAddress<K extends KindWithPage = KindWithPage> {
  kind: K;
  language: LanguageTag;
  slug: string;
}

/** The document at an address, in the language its reader gets. */
export interface DocumentHere<K extends KindWithPage = KindWithPage> {
  key: PageKey & { kind: K };
  /** Language of the page; the text's own is `page.language`. */
  language: LanguageTag;
  page: PublishedPage<K>;
  isFallback: boolean;
  versions: readonly PublishedPage[];
}

/**
 * Finds the document of an address in the language its reader gets; or tells where it is instead, or that it is gone.
 * The page's own address wins: a reader who comes with another language's slug is sent on when the page has one of her own.
 */
export async function findDocument<K extends KindWithPage>(
  context: ReadingContext,
  { kind, language, slug }: DocumentAddress<K>,
): Promise<Reading<DocumentHere<K>>> {
  const found = await context.reader.lookUp(kind, language, slug);
  if (found.found === 'nothing') return { is: 'nothing' };
  if (found.found === 'moved') return { is: 'moved', to: pathOf({ page: 'document', language, kind, slug: found.slug }) };
  if (found.found === 'gone') return { is: 'gone', page: await readGone(context, language, found.entry, found.versions) };
  const here = pathOf({ page: 'document', language, kind, slug });
  const own = documentHref(found.versions, language);
  if (own !== null && own !== here) return { is: 'moved', to: own };
  const choice = chooseLanguage(found.versions as PublishedPage<K>[], language);
  if (!choice) return { is: 'nothing' };
  const key = { kind, id: found.key.id };
  return { is: 'page', page: { key, language, page: choice.version, isFallback: choice.isFallback, versions: found.versions } };
}
