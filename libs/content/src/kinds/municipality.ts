import type { KindRules } from './kind-rules.ts';
import type { RichText } from '../rich-text.ts';
import type { Contact } from './contact.ts';
import type { MayLackTranslation } from './without-translation.ts';

/** Lasting page of one of Denmark's 98 municipalities (kommuneside). Localized: name, intro, body and parts of the contact. */
export interface Municipality extends MayLackTranslation {
  /** Official code, four digits: "0851". */
  code: string | null;
  name: string | null;
  intro: string | null;
  body: RichText | null;
  contact: Contact;
}

/** The name of a municipality is a proper name: the Danish one serves every language that has no other. */
export const municipalityRules: KindRules<Municipality> = {
  title: 'name',
  titleMayFallBack: true,
  date: null,
  neededInEachLanguage: ['name'],
  needed: ['code'],
  neededTogether: [],
  webAddresses: ['contact.website'],
  references: {},
  connects: [],
  goesAlong: 'when asked',
};
