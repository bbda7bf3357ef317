/**
 * What views are given: everything resolved, every text with the language it is in. Made by the readings in this
 * folder (store → choose language → model); views only turn models into HTML.
 */
import type { Direction, LanguageTag, TextKey } from '@flersprog/i18n';
import type { KindWithPage, StandingPage } from '@flersprog/content';

/** A text and the language it is in. A view marks it with its own lang and dir when that is not the page's language. */
export interface Said {
  text: string;
  language: LanguageTag;
}

/** What a filter lets a reader choose among, and what was chosen ("" for all). */
export interface Choice {
  value: string;
  options: { value: string; name: Said }[];
}

/** A name that leads to a page, or only a name where there is no page to lead to. */
export interface NamedLink {
  name: Said;
  href: string | null;
}

/** One entry of the language switcher: the same page in another language. */
export interface LanguageChoice {
  language: LanguageTag;
  href: string;
  current: boolean;
  /** Language of the text the reader will get there; differs from `language` when it is not translated, null when there is none. */
  textLanguage: LanguageTag | null;
}

/** Frame of every page: head, header, switcher, footer. */
export interface PageFrame {
  language: LanguageTag;
  direction: Direction;
  /** Text for the tab; neutral on sensitive pages. Direction-isolated where it mixes scripts. */
  title: string;
  description: string | null;
  /** Absolute address of the canonical page; null on errors and previews. */
  canonical: string | null;
  /** Absolute address of this very page, for who holds it on paper; null where there is none to come back to. */
  printed: string | null;
  /** hreflang → absolute address, x-default included; only languages that exist. */
  alternates: { hreflang: string; href: string }[];
  /** False for fallback pages, errors, previews: robots noindex. */
  indexed: boolean;
  sensitive: boolean;
  choices: LanguageChoice[];
  /** Which entry of the menu the page belongs to. */
  section: KindWithPage | null;
  crumbs: { name: Said; href: string }[];
  site: SiteModel;
  /** Feeds to link from the head and, by their short names, visibly. */
  feeds: { href: string; title: string; type: string; words: TextKey }[];
  /** JSON-LD objects of the page; empty on sensitive pages and errors. */
  structuredData: object[];
  /** Marked as a draft when set: the editor's preview. */
  preview: boolean;
}

export interface SiteModel {
  senderName: Said | null;
  contact: ContactModel;
  helpLines: HelpLineModel[];
  exitHref: string;
  accessibilityStatementHref: string | null;
}

export interface ContactModel {
  phone: string | null;
  email: string | null;
  website: string | null;
  address: Said | null;
  openingHours: { days: Said | null; hours: Said | null }[];
}

export interface HelpLineModel {
  title: Said | null;
  text: Said | null;
  phone: string | null;
  hours: Said | null;
}

/** How the page's text stands to its original. */
export interface TranslationModel {
  /** The whole text is in this language instead of the page's; null when it is in the page's language. */
  fallback: LanguageTag | null;
  /** Language the text was written in. */
  source: LanguageTag;
  sourceHref: string | null;
  /** Instant the original changed after this translation was published; null when it did not. */
  sourceChangedAt: string | null;
}

export type InlineModel =
  | { type: 'text'; text: string; bold: boolean; italic: boolean }
  | { type: 'break' }
  | { type: 'link'; href: string; children: InlineModel[] }
  /** A fact, already said in the language of the running text; `name`s of Danish bodies carry their own language. */
  | { type: 'fact'; said: Said; href: string | null; isName: boolean };

export type BlockModel =
  | { type: 'paragraph'; children: InlineModel[] }
  | { type: 'heading'; level: 2 | 3; id: string; children: InlineModel[] }
  | { type: 'list'; ordered: boolean; items: ListItemModel[] }
  | { type: 'quote'; children: InlineModel[]; source: string | null }
  | { type: 'image'; image: ImageModel }
  | { type: 'help-line'; title: string | null; text: string | null; phone: string | null; hours: string | null };

export interface ListItemModel {
  children: InlineModel[];
  items: ListItemModel[];
  ordered: boolean;
}

export interface ImageModel {
  src: string;
  alt: Said;
  caption: Said | null;
  width: number | null;
  height: number | null;
}

/** A running text in one language. */
export interface TextModel {
  language: LanguageTag;
  blocks: BlockModel[];
}

export interface AnnouncementEntry {
  title: Said;
  href: string;
  /** "2019-04-15". */
  date: string | null;
  lede: Said | null;
  topics: NamedLink[];
}

export interface PartnerCard {
  name: Said;
  href: string | null;
  summary: Said | null;
  languagesSpoken: string[];
  phone: string | null;
  email: string | null;
  website: string | null;
  /** Areas the partnership works in, when shown on a municipality or programme page. */
  areas: Said[];
  /** What this partnership does. */
  description: Said | null;
}

export interface MunicipalityCard {
  name: Said;
  href: string | null;
  code: string | null;
  areas: Said[];
  description: Said | null;
}

export interface ProgrammeEntry {
  name: Said;
  href: string;
  amount: { value: number; currency: string } | null;
  year: number | null;
}

export interface TopicEntry {
  title: Said;
  href: string;
  intro: Said | null;
}

/** One row of "who works with whom": municipalities that share the same partners stand together. */
export interface WhoWithWhom {
  municipalities: NamedLink[];
  partners: { partner: NamedLink; areas: Said[] }[];
  /** Where all partners of the first municipality are; null where none is left out here. */
  allPartnersHref: string | null;
}

/** The figures of a programme; null for what nobody stated. */
export interface FiguresModel {
  amount: { value: number; currency: string } | null;
  applications: number | null;
  municipalityCount: number | null;
}

export interface FactsModel {
  /** Each with the programme it is of; without an address on the programme’s own page, which need not name it again. */
  programmes: (FiguresModel & { programme: NamedLink })[];
  whoWithWhom: WhoWithWhom[];
  /** Whose pages tell the rest of who works with whom; empty where all of it stands here. */
  more: NamedLink[];
}

export interface PageOf {
  'choose-language': { frame: PageFrame };
  front: {
    frame: PageFrame;
    announcements: AnnouncementEntry[];
    topics: NamedLink[];
  };
  announcements: {
    frame: PageFrame;
    /** Year shown, or null for all. */
    year: number | null;
    years: { year: number; count: number; href: string }[];
    /** What all of them are about; null for the list of everything. */
    about: { kind: KindWithNews; link: { name: Said; href: string }; sensitive: boolean } | null;
    entries: AnnouncementEntry[];
    pager: PagerModel;
  };
  announcement: {
    frame: PageFrame;
    translation: TranslationModel;
    title: Said;
    date: string | null;
    topics: NamedLink[];
    lede: Said | null;
    image: ImageModel | null;
    body: TextModel | null;
    facts: FactsModel | null;
    related: AnnouncementEntry[];
    publishedAt: string;
    /** Instant of the newest publication; null when there was only one. */
    changedAt: string | null;
    changes: { at: string; note: Said }[];
    /** Other languages to read it beside, paragraph by paragraph. */
    sideBySide: { language: LanguageTag; href: string }[];
  };
  'side-by-side': {
    frame: PageFrame;
    /** Page language first. */
    languages: [LanguageTag, LanguageTag];
    title: [Said, Said];
    pairs: [BlockModel[], BlockModel[]][];
    backHref: string;
  };
  municipalities: {
    frame: PageFrame;
    /** What was typed in the form, when it led nowhere by itself. */
    asked: string | null;
    /** The municipality that was asked for, where it has no page yet. */
    withoutPage: Said | null;
    /** What else may have been meant, nearest first. */
    suggestions: NamedLink[];
    /** All 98, grouped by first letter in Danish order; those without a page have href null. */
    groups: { letter: string; entries: NamedLink[] }[];
  };
  municipality: {
    frame: PageFrame;
    translation: TranslationModel;
    name: Said;
    code: string | null;
    region: string | null;
    intro: Said | null;
    body: TextModel | null;
    partners: PartnerCard[];
    /** How many there are (null where they are too many to tell) and where all of them are; null where all are shown. */
    allPartners: { total: number | null; href: string } | null;
    programmes: ProgrammeEntry[];
    news: NewsModel;
    contact: ContactModel;
  };
  partners: {
    frame: PageFrame;
    entries: PartnerCard[];
    filter: {
      municipality: Choice;
      language: Choice;
      topic: Choice;
    };
    total: number;
    pager: PagerModel;
  };
  partner: {
    frame: PageFrame;
    translation: TranslationModel;
    name: Said;
    summary: Said | null;
    description: TextModel | null;
    logo: ImageModel | null;
    languagesSpoken: string[];
    municipalities: MunicipalityCard[];
    /** Municipalities beside those, by name alone. */
    moreMunicipalities: NamedLink[];
    funders: NamedLink[];
    programmes: ProgrammeEntry[];
    news: NewsModel;
    contact: ContactModel;
    lastConfirmed: string | null;
  };
  programme: {
    frame: PageFrame;
    translation: TranslationModel;
    name: Said;
    purpose: Said | null;
    figures: FiguresModel;
    year: number | null;
    funder: NamedLink | null;
    municipalities: NamedLink[];
    whoWithWhom: WhoWithWhom[];
    /** Of who works with whom. */
    pager: PagerModel;
    news: NewsModel;
  };
  programmes: { frame: PageFrame; entries: ProgrammeEntry[]; pager: PagerModel };
  topics: { frame: PageFrame; entries: TopicEntry[]; pager: PagerModel };
  topic: {
    frame: PageFrame;
    translation: TranslationModel;
    title: Said;
    intro: Said | null;
    entries: AnnouncementEntry[];
    pager: PagerModel;
  };
  /** Pages whose running text is interface text, and the style page. */
  standing: { frame: PageFrame; name: StandingPage };
  'not-found': { frame: PageFrame; topics: NamedLink[]; ways: AnnouncementEntry[] };
  gone: {
    frame: PageFrame;
    title: Said | null;
    reason: Said | null;
    withdrawnAt: string;
    /** Languages in which it can still be read. */
    elsewhere: { language: LanguageTag; href: string }[];
    ways: AnnouncementEntry[];
  };
  /** A document the reader's language lacks, where no other text may stand in its place: where it can be read. */
  elsewhere: { frame: PageFrame; existsIn: { language: LanguageTag; href: string; title: Said }[] };
  unavailable: { frame: PageFrame };
}

export type PageName = keyof PageOf;

/** Kinds whose pages show the newest announcements about them. */
export type KindWithNews = 'municipality' | 'partner' | 'grant-programme';

/** The newest announcements about something, and where the older ones are; null where these are all. */
export interface NewsModel {
  entries: AnnouncementEntry[];
  allHref: string | null;
}

export interface PagerModel {
  page: number;
  pages: number;
  /** Addresses of the pages that are linked to, by number. */
  hrefs: Readonly<Record<number, string>>;
}
