import type { StandingPage } from '@flersprog/content';
import type { LanguageTag } from '@flersprog/i18n';
import type {
  AnnouncementEntry,
  KindWithNews,
  MunicipalityCard,
  NewsModel,
  PagerModel,
  PartnerCard,
  ProgrammeEntry,
  TopicEntry,
} from './entries.ts';
import type { FactsModel, FiguresModel, WhoWithWhom } from './facts-model.ts';
import type { ContactModel, PageFrame } from './page-frame-model.ts';
import type { NamedLink, Said } from './said.ts';
import type { BlockModel, ImageModel, TextModel } from './text-model.ts';
import type { TranslationModel } from './translation-model.ts';

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

/** What a filter lets a reader choose among, and what was chosen ("" for all). */
export interface Choice {
  value: string;
  options: { value: string; name: Said }[];
}
