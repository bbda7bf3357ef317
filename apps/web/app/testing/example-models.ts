import type { LanguageTag } from '@flersprog/i18n';
import { danish, exampleFrame, exampleSite } from './example-frame.ts';
import {
  exampleBlocks,
  exampleEntries,
  exampleMunicipalities,
  examplePartners,
  exampleProgrammes,
  exampleWhoWithWhom,
  named,
  saidIn,
} from './example-parts.ts';
import type { PageOf } from '../models/page-of.ts';
import type { TranslationModel } from '../models/translation-model.ts';

/** One model of every kind of page, for tests and pictures. Languages without example texts show the Danish ones. */
export function exampleModels(language: LanguageTag): PageOf {
  const title = saidIn(language, 'title');
  const translation: TranslationModel = {
    fallback: title.language === language ? null : title.language,
    source: 'da',
    sourceHref: language === 'da' ? null : '/da/nyheder/eksempel',
    sourceChangedAt: language === 'da' ? null : '2026-05-03T10:00:00.000Z',
  };
  const other: LanguageTag = language === 'da' ? 'ar' : 'da';
  const topics = [{ name: saidIn(language, 'topic'), href: `/${language}/topics/topic` }];
  const crumbs = [{ name: saidIn(language, 'topic'), href: `/${language}` }];
  const frame = exampleFrame(language);
  const text = { language: title.language, blocks: exampleBlocks(language) };
  const entries = exampleEntries(language);
  const pager = {
    page: 2,
    pages: 7,
    hrefs: Object.fromEntries(Array.from({ length: 7 }, (_, index) => [index + 1, `?page=${index + 1}`])),
  };
  const figures = { amount: { value: 8_500_000, currency: 'DKK' }, applications: 5, municipalityCount: 5 };
  return {
    'choose-language': {
      frame: exampleFrame(language, {
        choices: frame.choices.map((choice) => ({ ...choice, current: false, textLanguage: choice.language })),
      }),
    },
    front: { frame: exampleFrame(language), announcements: entries, topics: [...topics, { ...topics[0]!, href: '/2' }] },
    announcements: {
      frame: exampleFrame(language, { section: 'announcement' }),
      year: null,
      years: [
        { year: 2026, count: 3, href: '?year=2026' },
        { year: 2025, count: 1, href: '?year=2025' },
      ],
      about: null,
      entries,
      pager,
    },
    announcement: {
      frame: exampleFrame(language, { sensitive: true, section: 'announcement', crumbs, title: 'Information' }),
      translation,
      title,
      date: '2026-04-14',
      topics,
      lede: saidIn(language, 'lede'),
      image: {
        src: '/media/meeting.jpg',
        alt: saidIn(language, 'place'),
        caption: danish('Åbent hus i Aalborg'),
        width: 1200,
        height: 800,
      },
      body: text,
      facts: { programmes: [{ programme: topics[0]!, ...figures }], whoWithWhom: exampleWhoWithWhom(language), more: [] },
      related: entries,
      publishedAt: '2026-04-14T08:00:00.000Z',
      changedAt: '2026-04-17T09:30:00.000Z',
      changes: [{ at: '2026-04-17T09:30:00.000Z', note: danish('Antallet af ansøgninger er rettet.') }],
      sideBySide: [{ language: other, href: `/${language}/news/example/side-by-side/${other}` }],
    },
    'side-by-side': {
      frame: exampleFrame(language),
      languages: [language, other],
      title: [title, saidIn(other, 'title')],
      pairs: exampleBlocks(language)
        .slice(0, 5)
        .map((block, index) => [[block], index === 3 ? [] : [exampleBlocks(other)[index]!]]),
      backHref: `/${language}/news/example`,
    },
    municipalities: {
      frame: exampleFrame(language, { section: 'municipality' }),
      asked: 'Ålbor',
      withoutPage: null,
      suggestions: [named('Aalborg', `/${language}/municipalities/aalborg`)],
      groups: [
        { letter: 'A', entries: [named('Aabenraa'), named('Aalborg', `/${language}/municipalities/aalborg`), named('Albertslund')] },
        { letter: 'B', entries: [named('Ballerup'), named('Brøndby'), named('Brønderslev')] },
        { letter: 'Ø', entries: [] },
      ].filter(({ entries: own }) => own.length > 0),
    },
    municipality: {
      frame: exampleFrame(language, { section: 'municipality', crumbs }),
      translation,
      name: danish('Aalborg Kommune'),
      code: '0851',
      region: 'Nordjylland',
      intro: saidIn(language, 'lede'),
      body: text,
      partners: examplePartners(language),
      allPartners: { total: 41, href: `/${language}/partners?municipality=0851` },
      programmes: exampleProgrammes(language),
      news: { entries, allHref: `/${language}/news?municipality=0851` },
      contact: exampleSite.contact,
    },
    partners: {
      frame: exampleFrame(language, { section: 'partner' }),
      entries: examplePartners(language),
      filter: {
        municipality: {
          value: 'aalborg',
          options: [
            { value: 'aalborg', name: danish('Aalborg') },
            { value: 'horsens', name: danish('Horsens') },
          ],
        },
        language: { value: '', options: [{ value: 'ar', name: { text: 'العربية', language: 'ar' } }] },
        topic: { value: '', options: [{ value: 'topic', name: saidIn(language, 'topic') }] },
      },
      total: 23,
      pager,
    },
    partner: {
      frame: exampleFrame(language, { section: 'partner', crumbs }),
      translation,
      name: danish('Sawa'),
      summary: saidIn(language, 'work'),
      description: text,
      logo: null,
      languagesSpoken: ['da', 'ar', 'so'],
      municipalities: exampleMunicipalities(language),
      moreMunicipalities: [],
      funders: [named('Fonden for Socialt Ansvar')],
      programmes: exampleProgrammes(language),
      news: { entries, allHref: `/${language}/news?municipality=0851` },
      contact: exampleSite.contact,
      lastConfirmed: '2026-02-01',
    },
    programme: {
      frame: exampleFrame(language, { crumbs }),
      translation,
      name: saidIn(language, 'topic'),
      purpose: saidIn(language, 'lede'),
      figures,
      year: 2019,
      funder: named('Fonden for Socialt Ansvar'),
      municipalities: [named('Aalborg', `/${language}/municipalities/aalborg`), named('Horsens')],
      whoWithWhom: exampleWhoWithWhom(language),
      pager,
      news: { entries, allHref: null },
    },
    programmes: { frame: exampleFrame(language, { section: 'grant-programme', crumbs }), entries: exampleProgrammes(language), pager },
    topics: {
      frame: exampleFrame(language, { section: 'topic', crumbs }),
      entries: [{ title: saidIn(language, 'topic'), href: `/${language}/topics/topic`, intro: saidIn(language, 'lede') }],
      pager,
    },
    topic: {
      frame: exampleFrame(language, { crumbs }),
      translation,
      title: saidIn(language, 'topic'),
      intro: saidIn(language, 'lede'),
      entries,
      pager,
    },
    standing: { frame: exampleFrame(language), name: 'privacy' },
    'not-found': { frame: exampleFrame(language, { canonical: null, printed: null, indexed: false }), topics, ways: entries },
    gone: {
      frame: exampleFrame(language, { canonical: null, printed: null, indexed: false }),
      title: saidIn(language, 'related'),
      reason: danish('Beløbet i teksten var forkert.'),
      withdrawnAt: '2026-02-12T08:00:00.000Z',
      elsewhere: [
        { language: 'en', href: '/en/news/example' },
        { language: 'ar', href: '/ar/news/example' },
      ],
      ways: entries,
    },
    elsewhere: {
      frame: exampleFrame(language, { indexed: false, crumbs }),
      existsIn: [{ language: other, href: `/${other}/news/example`, title: saidIn(other, 'title') }],
    },
    unavailable: { frame: exampleFrame(language, { canonical: null, printed: null, indexed: false }) },
  };
}
