import { isLanguage, languages, type LanguageTag } from '@flersprog/i18n';
import { kindsWithPages, type KindWithPage } from './kinds.ts';
import { isSlug } from './slug.ts';

/**
 * The one owner of addresses. A path is "/<language>/<section>/<slug>"; sections are Danish words for Danish readers
 * and English ones for all others, so that an address can be read aloud in any language of the site.
 */
const sections: Record<KindWithPage, { da: string; other: string }> = {
  announcement: { da: 'nyheder', other: 'news' },
  municipality: { da: 'kommuner', other: 'municipalities' },
  partner: { da: 'partnere', other: 'partners' },
  'grant-programme': { da: 'puljer', other: 'programmes' },
  topic: { da: 'emner', other: 'topics' },
};

/** Pages that are not documents, by name: section word in Danish and in every other language. */
const standing = {
  privacy: { da: 'privatliv', other: 'privacy' },
  accessibility: { da: 'tilgaengelighed', other: 'accessibility' },
  translations: { da: 'oversaettelser', other: 'translations' },
  'leave-no-trace': { da: 'uden-spor', other: 'leave-no-trace' },
  styles: { da: 'styles', other: 'styles' },
} as const;
export type StandingPage = keyof typeof standing;

export type FeedFormat = 'atom' | 'json';

/** Documents whose announcements can be followed in a feed of their own; a language's announcements always can. */
export const kindsWithFeeds = ['topic', 'municipality'] as const satisfies readonly KindWithPage[];
export type KindWithFeed = (typeof kindsWithFeeds)[number];

export type Address =
  | { page: 'front'; language: LanguageTag }
  | { page: 'list'; language: LanguageTag; kind: KindWithPage }
  | { page: 'document'; language: LanguageTag; kind: KindWithPage; slug: string }
  | { page: 'side-by-side'; language: LanguageTag; kind: KindWithPage; slug: string; other: LanguageTag }
  | { page: 'standing'; language: LanguageTag; name: StandingPage }
  | { page: 'feed'; language: LanguageTag; format: FeedFormat; of: { kind: KindWithFeed; slug: string } | null };

const wordIn = (words: { da: string; other: string }, language: LanguageTag) => (language === 'da' ? words.da : words.other);

/** Every word a section or standing page goes by in addresses, each once: ["nyheder", "news"]. What a router listens for. */
export function sectionWords(of: KindWithPage | StandingPage): string[] {
  const { da, other } = { ...sections, ...standing }[of];
  return [...new Set([da, other])];
}

/** Path of an address, percent-encoded, without host: "/da/nyheder/fem-kommuner". */
export function pathOf(address: Address): string {
  const start = `/${address.language}`;
  switch (address.page) {
    case 'front':
      return start;
    case 'list':
      return `${start}/${wordIn(sections[address.kind], address.language)}`;
    case 'document':
      return `${start}/${wordIn(sections[address.kind], address.language)}/${encodeURIComponent(address.slug)}`;
    case 'side-by-side':
      return `${pathOf({ ...address, page: 'document' })}/side-by-side/${address.other}`;
    case 'feed':
      return `${address.of ? pathOf({ page: 'document', language: address.language, ...address.of }) : start}/feed.${address.format}`;
    case 'standing':
      return `${start}/${wordIn(standing[address.name], address.language)}`;
  }
}

/**
 * The address a path names, or null when it can name none. Accepts only the canonical spelling: `pathOf` of the result
 * is the path (callers redirect other spellings through `canonicalPath`).
 */
export function addressOf(path: string): Address | null {
  let parts: string[];
  try {
    parts = path.split('/').slice(1).map(decodeURIComponent);
  } catch {
    return null;
  }
  const [language, word, slug, more, other, ...rest] = parts;
  if (!language || !isLanguage(language) || rest.length > 0) return null;
  const found = addressFromParts(language, word, slug, more, other);
  return found && pathOf(found) === path ? found : null;
}

function addressFromParts(language: LanguageTag, word?: string, slug?: string, more?: string, other?: string): Address | null {
  if (word === undefined) return { page: 'front', language };
  const format = feedFormatIn(slug === undefined ? word : more);
  if (format && slug === undefined) return { page: 'feed', language, format, of: null };
  const kind = kindsWithPages.find((candidate) => wordIn(sections[candidate], language) === word);
  if (!kind) {
    const name = (Object.keys(standing) as StandingPage[]).find((candidate) => wordIn(standing[candidate], language) === word);
    return name && slug === undefined ? { page: 'standing', language, name } : null;
  }
  if (slug === undefined) return { page: 'list', language, kind };
  if (!isSlug(slug)) return null;
  if (more === undefined) return { page: 'document', language, kind, slug };
  if (format) return other === undefined && hasFeed(kind) ? { page: 'feed', language, format, of: { kind, slug } } : null;
  if (more !== 'side-by-side' || other === undefined || !isLanguage(other) || other === language) return null;
  return { page: 'side-by-side', language, kind, slug, other };
}

function feedFormatIn(file: string | undefined): FeedFormat | null {
  if (file === 'feed.atom') return 'atom';
  return file === 'feed.json' ? 'json' : null;
}

function hasFeed(kind: KindWithPage): kind is KindWithFeed {
  return (kindsWithFeeds as readonly KindWithPage[]).includes(kind);
}

/**
 * The canonical spelling of a path that is nearly right: odd capitals in language and section, a language with its region or
 * script ("en-US"), trailing or doubled slashes, a section word of another language, other percent-encoding, text not in
 * NFC. Null when it cannot be one of ours.
 */
export function canonicalPath(path: string): string | null {
  let parts: string[];
  try {
    parts = path
      .split('/')
      .map(decodeURIComponent)
      .filter((part) => part !== '');
  } catch {
    return null;
  }
  if (parts.length > 5 || parts.some((part) => part.includes('/'))) return null;
  const [tag, word, ...rest] = parts.map((part) => part.normalize('NFC').toLowerCase().normalize('NFC'));
  const language = languageMeant(tag ?? '');
  if (!language) return null;
  const [slug, more, other] = rest;
  const address = addressFromParts(language, word === undefined ? undefined : ownWord(word, language), slug, more, other);
  return address && pathOf(address);
}

/**
 * The language that the first segment of an address means, in any capitals, region and script left off ("EN", "en-US",
 * "ar_SY" → "en", "en", "ar"); null when it is none of ours.
 */
export function languageMeant(segment: string): LanguageTag | null {
  const tag = segment.toLowerCase();
  const [base] = /^[a-z]{2,3}(?=([-_][a-z0-9]{2,8}){0,3}$)/.exec(tag) ?? [];
  return languages.find((candidate) => candidate.tag.toLowerCase() === tag || candidate.tag === base)?.tag ?? null;
}

function ownWord(word: string, language: LanguageTag): string {
  const all = [...Object.values(sections), ...Object.values(standing)];
  const words = all.find((candidate) => candidate.da === word || candidate.other === word);
  return words ? wordIn(words, language) : word;
}
