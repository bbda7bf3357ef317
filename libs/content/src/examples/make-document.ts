import type { LanguageTag } from '@flersprog/i18n';
import { hasPage, type Kind, type PageKey, type ValuesOf } from '../kinds.ts';
import type { DocumentState, PublishedPage } from '../published-page.ts';
import { slugOf } from '../slug.ts';

/** What an example document is made from. The first language of `texts` is its source language. */
export interface DocumentParts<K extends Kind> {
  kind: K;
  id: string;
  /** Values that are the same in every language. */
  shared: Partial<ValuesOf[K]>;
  /** Localized values a language; what a later language leaves out shows the source text, noted under `fallbacks`. */
  texts: Partial<Record<LanguageTag, Partial<ValuesOf[K]> & { slug?: string }>>;
  references?: PageKey[];
  publishedAt?: Partial<Record<LanguageTag, string>>;
  changes?: Partial<Record<LanguageTag, PublishedPage['changes']>>;
  line: number;
}

const firstPublication = '2019-04-15T08:00:00.000Z';

/** One document as publishing would make it. */
export function makeDocument<K extends Kind>(parts: DocumentParts<K>): DocumentState {
  const pages = Object.keys(parts.texts).map((language) => makePage(parts, language as LanguageTag));
  const addresses = pages.flatMap(({ kind, id, language, slug, publishedAt }) =>
    slug === null ? [] : [{ kind, id, language, slug, answer: 'page' as const, reason: null, at: publishedAt }],
  );
  return { kind: parts.kind, id: parts.id, line: parts.line, pages, addresses };
}

function makePage<K extends Kind>(parts: DocumentParts<K>, language: LanguageTag): PublishedPage<K> {
  const source = Object.keys(parts.texts)[0] as LanguageTag;
  const { slug: _sourceSlug, ...sourceTexts } = parts.texts[source] ?? {};
  const { slug, ...ownTexts } = parts.texts[language] ?? {};
  const ofPages = hasPage(parts.kind) ? { withoutTranslation: 'show-original' } : {};
  const values = { ...ofPages, ...parts.shared, ...sourceTexts, ...ownTexts } as ValuesOf[K];
  const title = titleOf(values) ?? parts.id;
  const date = 'date' in values ? values.date : null;
  const publishedAt = parts.publishedAt?.[language] ?? firstPublication;
  return {
    kind: parts.kind,
    id: parts.id,
    language,
    sourceLanguage: source,
    slug: hasPage(parts.kind) ? (slug ?? slugOf(title)) : null,
    title,
    values,
    fallbacks: Object.fromEntries(missingIn(ownTexts, sourceTexts).map((name) => [name, source])),
    references: [...(parts.references ?? [])].sort(byKey),
    sensitive: 'sensitive' in values && values.sensitive,
    sort: date ?? title.toLowerCase(),
    year: date === null ? null : Number(date.slice(0, 4)),
    firstPublishedAt: publishedAt < firstPublication ? publishedAt : firstPublication,
    publishedAt,
    sourcePublishedAt: parts.publishedAt?.[source] ?? firstPublication,
    changes: parts.changes?.[language] ?? [],
    line: parts.line,
  };
}

function titleOf(values: object): string | null {
  const title: unknown = 'title' in values ? values.title : 'name' in values ? values.name : null;
  return typeof title === 'string' ? title : null;
}

const missingIn = (own: object, source: object) => Object.keys(source).filter((name) => !(name in own));

const byKey = (a: PageKey, b: PageKey) => (`${a.kind}:${a.id}` < `${b.kind}:${b.id}` ? -1 : 1);
