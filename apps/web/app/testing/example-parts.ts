import type { LanguageTag } from '@flersprog/i18n';
import { danish } from './example-frame.ts';
import { sampleTexts, type SampleText } from './sample-texts.ts';
import type { AnnouncementEntry, MunicipalityCard, PartnerCard, ProgrammeEntry } from '../models/entries.ts';
import type { WhoWithWhom } from '../models/facts-model.ts';
import type { NamedLink, Said } from '../models/said.ts';
import type { BlockModel, InlineModel } from '../models/text-model.ts';

/** The example texts in a language, and which language they are really in. */
export function sampleIn(language: LanguageTag): { sample: SampleText; language: LanguageTag } {
  const own = sampleTexts[language];
  return own ? { sample: own, language } : { sample: sampleTexts.da!, language: 'da' };
}

export function saidIn(language: LanguageTag, key: keyof SampleText): Said {
  const { sample, language: own } = sampleIn(language);
  return { text: String(sample[key]), language: own };
}

export const named = (name: string, href: string | null = null): NamedLink => ({ name: danish(name), href });

const plain = (text: string): InlineModel => ({ type: 'text', text, bold: false, italic: false });

/** Every kind of block and everything that can stand in a line. */
export function exampleBlocks(language: LanguageTag): BlockModel[] {
  const { sample } = sampleIn(language);
  const amount: InlineModel = { type: 'fact', said: { text: '8,5 mio. kr.', language: 'da' }, href: '/da/puljer/eksempel', isName: false };
  return [
    { type: 'heading', level: 2, id: 'heading', children: [plain(sample.heading)] },
    {
      type: 'paragraph',
      children: [
        plain(`${sample.paragraph} `),
        { type: 'link', href: 'https://www.example.org/', children: [plain(sample.related)] },
        plain(' '),
        amount,
      ],
    },
    { type: 'list', ordered: false, items: sample.items.map((item) => ({ children: [plain(item)], items: [], ordered: false })) },
    { type: 'quote', children: [plain(sample.quote)], source: 'Sawa' },
    { type: 'heading', level: 3, id: 'heading-2', children: [plain(sample.topic)] },
    {
      type: 'list',
      ordered: true,
      items: sample.items.map((item) => ({
        children: [{ type: 'text', text: item, bold: true, italic: true }],
        items: [{ children: [plain(sample.topic)], items: [], ordered: false }],
        ordered: false,
      })),
    },
    { type: 'help-line', title: sample.topic, text: sample.work, phone: '70 00 00 00', hours: null },
  ];
}

export function exampleEntries(language: LanguageTag): AnnouncementEntry[] {
  const entry = (key: 'title' | 'related' | 'heading', date: string | null, inLanguage = language): AnnouncementEntry => ({
    title: saidIn(inLanguage, key),
    href: `/${language}/news/${key}-${date}`,
    date,
    lede: saidIn(inLanguage, 'lede'),
    topics: [],
  });
  return [entry('title', '2026-04-14'), entry('related', '2026-03-02'), entry('title', '2026-01-19', 'da'), entry('heading', '2025-12-08')];
}

export const examplePartners = (language: LanguageTag): PartnerCard[] => [
  {
    name: danish('Sawa'),
    href: `/${language}/partners/sawa`,
    summary: saidIn(language, 'work'),
    languagesSpoken: ['da', 'ar', 'so'],
    phone: '11 22 33 44',
    email: 'kontakt@sawa.example',
    website: 'https://www.sawa.example/',
    areas: [danish('Sundparken'), danish('Sønderbro')],
    description: null,
  },
  {
    name: danish('Elsk Aalborg International'),
    href: null,
    summary: null,
    languagesSpoken: ['da'],
    phone: null,
    email: null,
    website: null,
    areas: [],
    description: saidIn('da', 'place'),
  },
];

export const exampleMunicipalities = (language: LanguageTag): MunicipalityCard[] => [
  { name: danish('Aalborg'), href: `/${language}/municipalities/aalborg`, code: '0851', areas: [], description: saidIn(language, 'place') },
  { name: danish('Horsens'), href: null, code: '0615', areas: [danish('Sundparken'), danish('Sønderbro')], description: null },
];

export const exampleProgrammes = (language: LanguageTag): ProgrammeEntry[] => [
  { name: saidIn(language, 'topic'), href: `/${language}/programmes/topic`, amount: { value: 8_500_000, currency: 'DKK' }, year: 2019 },
];

export const exampleWhoWithWhom = (language: LanguageTag): WhoWithWhom[] => [
  {
    municipalities: [named('Aalborg', `/${language}/municipalities/aalborg`)],
    partners: [
      { partner: named('Sawa', `/${language}/partners/sawa`), areas: [] },
      { partner: named('Elsk Aalborg International'), areas: [] },
    ],
    allPartnersHref: null,
  },
  {
    municipalities: [named('Horsens')],
    partners: [{ partner: named('Bo Trivsel'), areas: [danish('Sundparken'), danish('Sønderbro')] }],
    allPartnersHref: null,
  },
  {
    municipalities: [named('København'), named('Sønderborg'), named('Høje-Taastrup')],
    partners: [
      { partner: named('Bydelsmødre'), areas: [] },
      { partner: named('Baba – fordi far er vigtig'), areas: [] },
    ],
    allPartnersHref: null,
  },
];
