import type { NamedLink, Said } from './said.ts';

export interface AnnouncementEntry {
  title: Said;
  href: string;
  /** "2019-04-15". */
  date: string | null;
  lede: Said | null;
  topics: NamedLink[];
}

export interface TopicEntry {
  title: Said;
  href: string;
  intro: Said | null;
}

export interface ProgrammeEntry {
  name: Said;
  href: string;
  amount: { value: number; currency: string } | null;
  year: number | null;
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
