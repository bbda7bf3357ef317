import type { KindRules } from './kind-rules.ts';
import type { Contact } from './contact.ts';

/**
 * The settings of the site that editors write (one document, id "site").
 * Localized: senderName, exitAddress, helpLines' title, text and hours, about, and parts of the contact.
 */
export interface Site {
  /** Who publishes here, e.g. the agency's name. */
  senderName: string | null;
  contact: Contact;
  /** Shown on sensitive pages, the front page and when nothing else can be shown. */
  helpLines: HelpLine[];
  /** Where Exit leads: a neutral https address in the page's language. */
  exitAddress: string | null;
  /** Where /was leads: the accessibility statement. */
  accessibilityStatement: string | null;
}

export interface HelpLine {
  /** Row id, the same in all languages. */
  id: string;
  title: string | null;
  text: string | null;
  phone: string | null;
  hours: string | null;
}

/** Readers must always be able to see who speaks to them. */
export const siteRules: KindRules<Site> = {
  title: 'senderName',
  titleMayFallBack: true,
  date: null,
  neededInEachLanguage: ['senderName'],
  needed: [],
  neededTogether: [],
  webAddresses: ['contact.website', 'exitAddress', 'accessibilityStatement'],
  references: {},
  connects: [],
  goesAlong: 'never',
};
