import { chooseLanguage, pathOf, type KindWithPage } from '@flersprog/content';
import type { LanguageTag } from '@flersprog/i18n';
import { defaultLanguage } from './default-language.ts';
import { documentHref } from './document-href.ts';
import type { DocumentHere } from './document-reading.ts';
import { crumbsTo } from './interface-frame.ts';
import { makeFrame } from './page-frame.ts';
import type { PageFrame, TranslationModel } from './page-models.ts';
import type { ReadingContext } from './reading-context.ts';

interface Own {
  description: string | null;
  structuredData?: object[];
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
    title: page.title,
    description: own.description,
    sensitive: page.sensitive,
    section: document.key.kind,
    crumbs: crumbsTo(language, document.key.kind),
    structuredData: own.structuredData ?? [],
    feeds: own.feeds ?? [],
    inLanguage: (tag) => ({ href: hrefIn(tag), textLanguage: chooseLanguage(versions, tag)?.version.language ?? tag }),
    canonical: hrefIn(page.language),
    alternates: versions.map((version) => ({ language: version.language, href: hrefIn(version.language) })),
    defaultHref: hrefIn(byDefault),
    indexed: !isFallback,
  });
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
