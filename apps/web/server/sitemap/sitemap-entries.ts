import { kindsWithPages, pathOf, type Address, type KindWithPage, type StandingPage } from '@flersprog/content';
import type { DocumentAddresses } from '@flersprog/content-store';
import { languages, type LanguageTag } from '@flersprog/i18n';
import { defaultLanguage } from '../../app/reading/default-language.ts';

/** One address and its alternates, as paths. */
export interface SitemapEntry {
  path: string;
  /** Instant of the last publication; null for pages that change with others. */
  changedAt: string | null;
  /** hreflang → path; the same set as in the page's head. */
  alternates: { lang: string; path: string }[];
}

const standing: readonly StandingPage[] = ['privacy', 'accessibility', 'translations', 'leave-no-trace'];

/** A document in every language it exists in. */
export function documentEntries(kind: KindWithPage, { versions }: DocumentAddresses): SitemapEntry[] {
  const paths = versions.map(({ language, slug }) => ({ language, path: pathOf({ page: 'document', language, kind, slug }) }));
  const byDefault = defaultLanguage(versions.map(({ language }) => language));
  const alternates = withDefault(paths, paths.find(({ language }) => language === byDefault)?.path);
  return versions.map(({ publishedAt }, index) => ({ path: paths[index]!.path, changedAt: publishedAt, alternates }));
}

/** The door, and what the site says itself, in every language. */
export function ownEntries(): SitemapEntry[] {
  const pages: ((language: LanguageTag) => Address)[] = [
    ...kindsWithPages.map((kind) => (language: LanguageTag): Address => ({ page: 'list', language, kind })),
    ...standing.map((name) => (language: LanguageTag): Address => ({ page: 'standing', language, name })),
  ];
  const fronts = inEveryLanguage((language) => ({ page: 'front', language }), '/');
  const door = { path: '/', changedAt: null, alternates: fronts[0]!.alternates };
  return [door, ...fronts, ...pages.flatMap((address) => inEveryLanguage(address, pathOf(address('da'))))];
}

function inEveryLanguage(address: (language: LanguageTag) => Address, defaultPath: string): SitemapEntry[] {
  const paths = languages.map(({ tag }) => ({ language: tag, path: pathOf(address(tag)) }));
  const alternates = withDefault(paths, defaultPath);
  return paths.map(({ path }) => ({ path, changedAt: null, alternates }));
}

function withDefault(paths: { language: LanguageTag; path: string }[], defaultPath: string | undefined): SitemapEntry['alternates'] {
  const each = paths.map(({ language, path }) => ({ lang: language as string, path }));
  return defaultPath === undefined ? each : [...each, { lang: 'x-default', path: defaultPath }];
}
