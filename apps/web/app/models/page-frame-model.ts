import type { KindWithPage } from '@flersprog/content';
import type { Direction, LanguageTag, TextKey } from '@flersprog/i18n';
import type { Said } from './said.ts';

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

/** One entry of the language switcher: the same page in another language. */
export interface LanguageChoice {
  language: LanguageTag;
  href: string;
  current: boolean;
  /** Language of the text the reader will get there; differs from `language` when it is not translated, null when there is none. */
  textLanguage: LanguageTag | null;
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

export const noContact: ContactModel = { phone: null, email: null, website: null, address: null, openingHours: [] };
