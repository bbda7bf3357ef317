import type { SamplePage } from './sample-pages.ts';

const kinds: Record<string, string> = {
  'choice of language': 'valg af sprog',
  front: 'forside',
  announcement: 'nyhed',
  municipality: 'kommune',
  partner: 'samarbejdspartner',
  'grant-programme': 'pulje',
  topic: 'emne',
  'list of announcement': 'liste over nyheder',
  'list of municipality': 'liste over kommuner',
  'list of partner': 'liste over samarbejdspartnere',
  'list of grant-programme': 'liste over puljer',
  'list of topic': 'liste over emner',
  'side-by-side': 'to sprog side om side',
  privacy: 'privatliv',
  accessibility: 'tilgængelighed',
  translations: 'om oversættelser',
  'leave-no-trace': 'uden spor',
  styles: 'alle dele af en side',
  'not found': 'siden findes ikke',
  'no such municipality': 'kommunen blev ikke fundet',
  'no such partner': 'ingen samarbejdspartnere fundet',
};

/** What a kind of page is called in a Danish report. */
export const kindInDanish = ({ kind }: Pick<SamplePage, 'kind'>): string => kinds[kind] ?? kind;

/** "320 px, dark, no script" → "320 px, mørk, uden script". */
export const wayInDanish = (way: string): string =>
  way
    .replace('however seen', 'uanset visning')
    .replace('light', 'lys')
    .replace('dark', 'mørk')
    .replace('forced', 'tvungne farver')
    .replace('no script', 'uden script');
