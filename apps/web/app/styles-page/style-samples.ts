import { formatAmount, languages, standingText, type LanguageTag } from '@flersprog/i18n';
import type { AnnouncementEntry, PartnerCard, ProgrammeEntry } from '../models/entries.ts';
import type { FactsModel, WhoWithWhom } from '../models/facts-model.ts';
import type { LanguageChoice } from '../models/page-frame-model.ts';
import type { NamedLink, Said } from '../models/said.ts';
import type { BlockModel } from '../models/text-model.ts';

/** Danish names, as they stand in texts of every language. */
const danish = (text: string): Said => ({ text, language: 'da' });
export const aalborg: NamedLink = { name: danish('Aalborg'), href: '#text' };
/** As long as Danish words get; a page must break it, never cut it or widen. */
export const longName: NamedLink = { name: danish('Boligforeningernes Minoritetsungdomsrådgivningssekretariat'), href: '#text' };
const linked = (name: string): NamedLink => ({ name: danish(name), href: '#text' });

/** Sentences in any language of the site: those of its own standing pages. */
export function sentencesIn(language: LanguageTag): { title: Said; lede: Said; headings: string[]; paragraphs: string[] } {
  const { title, lede, sections } = standingText(language, 'leave-no-trace');
  return {
    title: { text: title, language },
    lede: { text: lede, language },
    headings: sections.map(({ heading }) => heading),
    paragraphs: sections.flatMap(({ paragraphs }) => paragraphs),
  };
}

const plain = (text = '') => ({ type: 'text', text, bold: false, italic: false }) as const;

export function blocksIn(language: LanguageTag): BlockModel[] {
  const { headings, paragraphs } = sentencesIn(language);
  const items = headings.slice(0, 3).map((heading) => ({ children: [plain(heading)], items: [], ordered: false }));
  const nested = items.map((item) => ({ ...item, items: items.slice(0, 2) }));
  const amount = { text: formatAmount(language, 8_500_000, 'DKK'), language };
  return [
    {
      type: 'paragraph',
      children: [
        plain(`${paragraphs[0]} `),
        { type: 'link', href: '#text', children: [plain(headings[0])] },
        plain(' '),
        { type: 'fact', said: amount, href: null, isName: false },
        plain(' '),
        { type: 'fact', said: longName.name, href: '#text', isName: true },
        plain(' '),
        { ...plain(headings[1]), bold: true },
        plain(' '),
        { ...plain(headings[2]), italic: true },
      ],
    },
    { type: 'list', ordered: false, items: nested },
    { type: 'list', ordered: true, items },
    { type: 'quote', children: [plain(paragraphs[2])], source: headings[1] ?? null },
  ];
}

export function entriesIn(language: LanguageTag): AnnouncementEntry[] {
  const { title, lede, headings } = sentencesIn(language);
  const other = language === 'da' ? 'ar' : 'da';
  return [
    { title, href: '#text', date: '2019-04-15', lede, topics: [] },
    { title: { text: headings[1] ?? '', language }, href: '#text', date: '2019-03-02', lede: null, topics: [] },
    { title: sentencesIn(other).title, href: '#text', date: null, lede: null, topics: [] },
  ];
}

export function partnersIn(language: LanguageTag): PartnerCard[] {
  const { lede } = sentencesIn(language);
  const sawa = { name: danish('Sawa'), href: '#text', summary: lede, languagesSpoken: ['da', 'ar', 'so'], description: null };
  return [
    {
      ...sawa,
      phone: '11 22 33 44',
      email: 'kontakt@sawa.example',
      website: 'https://www.sawa.example/',
      areas: [danish('Sundparken'), danish('Sønderbro')],
    },
    { ...sawa, name: longName.name, description: lede, phone: '+45 87 65 43 21', email: null, website: null, areas: [] },
    { ...sawa, name: danish('Elsk Aalborg International'), href: null, summary: null, phone: null, email: null, website: null, areas: [] },
  ];
}

export const programmesIn = (language: LanguageTag): ProgrammeEntry[] => [
  { name: sentencesIn(language).title, href: '#text', amount: { value: 8_500_000, currency: 'DKK' }, year: 2019 },
  { name: longName.name, href: '#text', amount: null, year: null },
];

export const years = [2019, 2018].map((year) => ({ year, count: year - 2010, href: '#years' }));

const whoWithWhom: WhoWithWhom[] = [
  { municipalities: [aalborg], partners: [{ partner: linked('Sawa'), areas: [] }], allPartnersHref: null },
  {
    municipalities: [linked('Horsens')],
    partners: [{ partner: linked('Bo Trivsel'), areas: [danish('Sundparken'), danish('Sønderbro')] }],
    allPartnersHref: null,
  },
  {
    municipalities: [linked('København'), linked('Sønderborg'), linked('Høje-Taastrup')],
    partners: [
      { partner: linked('Bydelsmødre'), areas: [] },
      { partner: linked('Baba – fordi far er vigtig'), areas: [] },
      { partner: longName, areas: [] },
    ],
    allPartnersHref: null,
  },
];

const figures = { amount: { value: 8_500_000, currency: 'DKK' }, applications: 5, municipalityCount: 5 };
const fewFigures = { amount: { value: 950_000, currency: 'DKK' }, applications: null, municipalityCount: null };
export const facts: FactsModel = {
  programmes: [
    { programme: aalborg, ...figures },
    { programme: longName, ...fewFigures },
  ],
  whoWithWhom,
  more: [],
};

/** Every second language without the page. */
export function choicesFrom(language: LanguageTag): LanguageChoice[] {
  return languages.map(({ tag }, index) => ({
    language: tag,
    href: '#text',
    current: tag === language,
    textLanguage: tag === language || index % 2 === 0 ? tag : 'da',
  }));
}
