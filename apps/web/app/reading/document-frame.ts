import { chooseLanguage, pathOf, type KindWithPage, type PublishedPage } from '@flersprog/content';
import type { LanguageTag } from '@flersprog/i18n';
import { defaultLanguage } from './default-language.ts';
import { documentHref } from './document-href.ts';
import type { DocumentHere } from './find-document.ts';
import { crumbsTo, nameOfList } from './interface-frame.ts';
import { makeFrame } from './page-frame.ts';
import type { PageFrame, SiteModel } from '../models/page-frame-model.ts';
import type { TranslationModel } from '../models/translation-model.ts';
import type { ReadingContext } from './reading-context.ts';
import { hidesOriginal } from './withheld.ts';

interface Own {
  /** Instead of the document's own. */
  title?: string;
  titleMore?: readonly string[];
  description: string | null;
  structuredData?: (site: SiteModel) => object[];
  feeds?: PageFrame['feeds'];
  /** Query that belongs to the canonical address ("?page=2"). */
  query?: string;
}

/** The frame of a document's page. A fallback page is not indexed, and canonical to the page its text comes from. */
export function documentFrame<K extends KindWithPage>(context: ReadingContext, document: DocumentHere<K>, own: Own): Promise<PageFrame> {
  const { page, language, versions, isFallback } = document;
  const query = own.query ?? '';
  const hrefIn = (tag: LanguageTag) => (documentHref(versions, tag) ?? pathOf({ page: 'front', language: tag })) + query;
  const byDefault = defaultLanguage(versions.map((version) => version.language)) ?? page.language;
  return makeFrame(context, {
    language,
    title: own.title ?? page.title,
    titleMore: [...listNamed(document), ...(own.titleMore ?? [])],
    description: own.description,
    sensitive: page.sensitive,
    section: document.key.kind,
    crumbs: crumbsTo(language, document.key.kind),
    ...(own.structuredData ? { structuredData: own.structuredData } : {}),
    feeds: own.feeds ?? [],
    inLanguage: (tag) => ({ href: hrefIn(tag), textLanguage: textLanguageAt(versions, tag) }),
    canonical: hrefIn(page.language),
    alternates: versions.map((version) => ({ language: version.language, href: hrefIn(version.language) })),
    defaultHref: hrefIn(byDefault),
    indexed: !isFallback,
  });
}

/** A headline says what it is; the bare name of a place, partner, programme or topic is said with the list it stands in. */
function listNamed({ key, language }: DocumentHere): string[] {
  return key.kind === 'announcement' ? [] : [nameOfList(language, key.kind)];
}

function textLanguageAt(versions: readonly PublishedPage[], language: LanguageTag): LanguageTag | null {
  const choice = chooseLanguage(versions, language);
  if (!choice) return language;
  return choice.isFallback && hidesOriginal(choice.version) ? null : choice.version.language;
}

/** How the text stands to its original. */
export function translationModel({ page, language, isFallback, versions }: DocumentHere): TranslationModel {
  const isSource = page.language === page.sourceLanguage;
  const hasSource = versions.some((version) => version.language === page.sourceLanguage);
  return {
    fallback: isFallback ? page.language : null,
    source: page.sourceLanguage,
    sourceHref: hasSource && language !== page.sourceLanguage ? documentHref(versions, page.sourceLanguage) : null,
    sourceChangedAt: !isSource && page.sourcePublishedAt > page.publishedAt ? page.sourcePublishedAt : null,
  };
}
