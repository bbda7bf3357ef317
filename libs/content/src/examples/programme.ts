import type { DocumentState } from '../published-page.ts';
import type { PageKey } from '../kinds.ts';
import { the } from './keys.ts';
import { makeDocument } from './make-document.ts';

const chosen = ['aalborg', 'kobenhavn', 'sonderborg', 'hoje-taastrup', 'horsens'];

export const programme = makeDocument({
  kind: 'grant-programme',
  id: 'local-partnerships',
  line: 20,
  shared: {
    amount: 8_500_000,
    currency: 'DKK',
    year: 2019,
    applicationsReceived: 5,
    municipalities: chosen,
    funder: null,
    topics: ['social-control'],
  },
  texts: {
    da: { name: 'Lokale partnerskaber', purpose: 'Kommuner og foreninger skal sammen nå dem, som det offentlige har svært ved at nå.' },
    ar: { name: 'الشراكات المحلية', purpose: 'أن تصل البلديات والجمعيات معاً إلى من يصعب على السلطات الوصول إليهم.' },
    en: {
      name: 'Local partnerships',
      purpose: 'Municipalities and associations are to reach together those whom the authorities hardly reach.',
    },
  },
  references: [...chosen.map(the.municipality), the.topic('social-control')],
});

const pairs: [municipality: string, partner: string, areas?: string[]][] = [
  ...['kobenhavn', 'sonderborg', 'hoje-taastrup'].flatMap((municipality): [string, string][] => [
    [municipality, 'bydelsmodre'],
    [municipality, 'baba'],
  ]),
  ...['sawa', 'kvinders-vaekst', 'elsk-aalborg', 'integrationsraadet'].map((partner): [string, string] => ['aalborg', partner]),
  ['horsens', 'bo-trivsel', ['sundparken', 'sonderbro']],
];

/** All eleven: three municipalities with the same two partners, Aalborg with four, Horsens with one in two areas. */
export const partnerships: DocumentState[] = pairs.map(([municipality, partner, areas = []], index) => {
  const references: PageKey[] = [
    the.municipality(municipality),
    the.partner(partner),
    the.programme('local-partnerships'),
    ...areas.map(the.area),
  ];
  return makeDocument({
    kind: 'partnership',
    id: `${municipality}-${partner}`,
    line: 21 + index,
    shared: { municipality, partner, grantProgramme: 'local-partnerships', areas, from: '2019-05-01', to: null },
    texts: { da: { description: areas.length > 0 ? 'Bygger på det arbejde, der allerede er i gang i områderne.' : null } },
    references,
  });
});
