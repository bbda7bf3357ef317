import { isolateIn, languageOf, languages, stripControls, textsIn, type LanguageTag } from '@flersprog/i18n';
import { breadcrumbData } from './breadcrumb-data.ts';
import type { LanguageChoice, PageFrame, SiteModel } from '../models/page-frame-model.ts';
import type { ReadingContext } from './reading-context.ts';
import { siteModel } from './site-model.ts';

/** What a page says of itself to its frame; the rest follows from the language. */
export interface FrameParts {
  language: LanguageTag;
  /** What the page is called; never shown in the tab of a sensitive one. */
  title: string;
  /** What tells its tab from others of that name: the list it stands in, what was chosen, which page of how many. */
  titleMore?: readonly string[];
  description?: string | null;
  sensitive?: boolean;
  section?: PageFrame['section'];
  crumbs?: PageFrame['crumbs'];
  /** JSON-LD of what the page is about; where it stands is added to it. */
  structuredData?: (site: SiteModel) => object[];
  feeds?: PageFrame['feeds'];
  /** Path a language has for this page, and the language of the text there. */
  inLanguage: (language: LanguageTag) => { href: string; textLanguage: LanguageTag | null };
  /** Path of the canonical page; null on errors. */
  canonical: string | null;
  /** Paths of the same page, a language each; only those that exist. Empty when the page is not to be indexed. */
  alternates: { language: LanguageTag; href: string }[];
  /** Path for readers of no listed language. */
  defaultHref: string | null;
  indexed?: boolean;
}

const siteName = 'Flersprog';

/** The frame of a page: neutral and without traces when it is sensitive, without addresses of its own in a preview. */
export async function makeFrame(context: ReadingContext, parts: FrameParts): Promise<PageFrame> {
  const site = siteModel(await context.known.site(), parts.language);
  const sensitive = parts.sensitive ?? false;
  const indexed = (parts.indexed ?? true) && !context.preview;
  const absolute = (path: string) => context.siteUrl + path;
  return {
    language: parts.language,
    direction: languageOf(parts.language).direction,
    title: tabTitle(parts, sensitive, site.senderName?.text ?? siteName),
    description: shortDescription(parts, sensitive),
    canonical: parts.canonical === null || context.preview ? null : absolute(parts.canonical),
    printed: parts.canonical === null || context.preview ? null : absolute(parts.inLanguage(parts.language).href),
    alternates: indexed ? alternates(parts, absolute) : [],
    indexed,
    sensitive,
    choices: languages.map(({ tag }) => choice(tag, parts)),
    section: parts.section ?? null,
    crumbs: parts.crumbs ?? [],
    site,
    feeds: sensitive ? [] : (parts.feeds ?? []),
    structuredData: sensitive || !indexed ? [] : [...(parts.structuredData?.(site) ?? []), ...breadcrumbData(context.siteUrl, parts)],
    preview: context.preview,
  };
}

/** "Aalborg – Kommuner – Styrelsen": each part keeps its own direction. */
function tabTitle({ language, title, titleMore = [] }: FrameParts, sensitive: boolean, site: string): string {
  if (sensitive) return textsIn(language)('frame:neutralTitle');
  const { direction } = languageOf(language);
  return [title, ...titleMore, site].map((part) => isolateIn(direction, part)).join(' – ');
}

/** Search results and cards show it; of a sensitive page it says no more than the tab does. */
function shortDescription({ language, description }: FrameParts, sensitive: boolean): string | null {
  if (sensitive) return textsIn(language)('frame:neutralDescription');
  return description ? stripControls(description) : null;
}

function alternates({ alternates: own, defaultHref }: FrameParts, absolute: (path: string) => string): PageFrame['alternates'] {
  const each = own.map(({ language, href }) => ({ hreflang: language as string, href: absolute(href) }));
  return defaultHref === null ? each : [...each, { hreflang: 'x-default', href: absolute(defaultHref) }];
}

function choice(language: LanguageTag, parts: FrameParts): LanguageChoice {
  return { language, current: language === parts.language, ...parts.inLanguage(language) };
}
