import type { Partner } from '@flersprog/content';
import type { LanguageTag } from '@flersprog/i18n';
import { document, type DemonstrationDocument } from '../demonstration-document.ts';
import { body, paragraph } from '../write-rich-text.ts';

interface Profile {
  name: string;
  /** The organisation's own name, the same in every language. */
  properName: string;
  /** Invented, as the languages are. */
  phone: string;
  languagesSpoken: string[];
  more?: Partial<Partner>;
  /** Summary, and what else there is to say, a language. */
  texts: Record<'da' | 'ar' | 'en', [summary: string, description: string]>;
}

export function partner({ name, properName, phone, languagesSpoken, more = {}, texts }: Profile): DemonstrationDocument {
  const said = (language: keyof typeof texts & LanguageTag) => ({
    summary: texts[language][0],
    description: body(paragraph(texts[language][1])),
  });
  return document({
    kind: 'partner',
    name,
    shared: {
      languagesSpoken,
      contact: { phone, email: null, website: null, address: null, openingHours: [] },
      topics: ['social-control'],
      sensitive: false,
      ...more,
    },
    texts: { da: { name: properName, ...said('da') }, ar: said('ar'), en: said('en') },
  });
}
