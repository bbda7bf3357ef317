import { languageOf, languages, type LanguageTag } from '@flersprog/i18n';
import { sampleTexts } from './sample-texts.ts';
import type { PageFrame, SiteModel } from '../models/page-frame-model.ts';
import type { Said } from '../models/said.ts';

export const danish = (text: string): Said => ({ text, language: 'da' });

export const exampleSite: SiteModel = {
  senderName: danish('Eksempelstyrelsen for Medborgerskab'),
  contact: {
    phone: '33 00 00 00',
    email: 'post@styrelsen.example',
    website: 'https://www.styrelsen.example/',
    address: danish('Eksempelgade 1, 1000 København K'),
    openingHours: [{ days: danish('Mandag til torsdag'), hours: danish('9–15') }],
  },
  helpLines: [
    {
      title: danish('Hjælp, hele døgnet'),
      text: danish('Du behøver ikke sige dit navn.'),
      phone: '70 00 00 00',
      hours: danish('Døgnet rundt'),
    },
  ],
  exitHref: '/exit/da',
  accessibilityStatementHref: '/was',
};

/** The frame of an example page: some languages have the page, the others lead to the Danish text. */
export function exampleFrame(language: LanguageTag, own: Partial<PageFrame> = {}): PageFrame {
  return {
    language,
    direction: languageOf(language).direction,
    title: 'Flersprog',
    description: 'En side til prøver',
    canonical: `https://flersprog.example/${language}/eksempel`,
    printed: `https://flersprog.example/${language}/eksempel`,
    alternates: [{ hreflang: language, href: `https://flersprog.example/${language}/eksempel` }],
    indexed: true,
    sensitive: false,
    choices: languages.map(({ tag }) => ({
      language: tag,
      href: `/${tag}/eksempel`,
      current: tag === language,
      textLanguage: tag in sampleTexts || tag === 'en' ? tag : 'da',
    })),
    section: null,
    crumbs: [],
    site: exampleSite,
    feeds: [],
    structuredData: [],
    preview: false,
    ...own,
  };
}
