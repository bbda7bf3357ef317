import type { KindRules } from './kind-rules.ts';
import type { RichText } from '../rich-text.ts';
import type { Contact } from './contact.ts';
import type { MayLackTranslation } from './without-translation.ts';

/** Civil-society organisation and its public profile (samarbejdspartner). Localized: name, summary, description and parts of the contact. */
export interface Partner extends MayLackTranslation {
  name: string | null;
  /** One or two sentences for cards and lists. */
  summary: string | null;
  description: RichText | null;
  /** BCP-47 tags of the languages spoken there; any language, not only those of the site. */
  languagesSpoken: string[];
  contact: Contact;
  /** Id of a media document. */
  logo: string | null;
  /** Ids of funders that finance it. */
  funders: string[];
  topics: string[];
  /** Calendar day the partner last said "still correct". */
  lastConfirmed: string | null;
  sensitive: boolean;
}

/** The name of an organisation is a proper name: its own serves every language that has no other. */
export const partnerRules: KindRules<Partner> = {
  title: 'name',
  titleMayFallBack: true,
  date: null,
  neededInEachLanguage: ['name'],
  needed: [],
  neededTogether: [],
  webAddresses: ['contact.website'],
  references: { logo: 'media', funders: 'funder', topics: 'topic' },
  connects: [],
  goesAlong: 'when asked',
};
