import type { Partner } from '../kinds/partner.ts';
import type { DocumentState } from '../published-page.ts';
import { the } from './keys.ts';
import { makeDocument } from './make-document.ts';
import { noContact } from './municipalities.ts';
import { body, paragraph } from './rich-text.ts';

const shared: Omit<Partner, 'name' | 'summary'> = {
  description: null,
  languagesSpoken: ['da'],
  contact: noContact,
  logo: null,
  funders: [],
  topics: ['social-control'],
  lastConfirmed: null,
  sensitive: false,
  withoutTranslation: 'show-original',
};

export const funder = makeDocument({
  kind: 'funder',
  id: 'social-responsibility',
  line: 10,
  shared: { website: 'https://fonden.example/' },
  texts: { da: { name: 'Fonden for Socialt Ansvar', description: 'Giver penge til frivilligt socialt arbejde i hele landet.' } },
});

/** The fullest profile: description, logo, languages, contact, sensitive. */
export const sawa = makeDocument({
  kind: 'partner',
  id: 'sawa',
  line: 11,
  shared: {
    ...shared,
    languagesSpoken: ['ar', 'da'],
    contact: { ...noContact, phone: '+45 98 00 00 01', website: 'https://sawa.example/' },
    logo: 'meeting',
    lastConfirmed: '2019-03-01',
    sensitive: true,
  },
  texts: {
    da: {
      name: 'Sawa',
      summary: 'Et mødested for kvinder, der taler arabisk.',
      description: body(paragraph('Hos Sawa kan du få en kop te, en at tale med og hjælp til at finde det rette sted at henvende dig.')),
    },
    ar: {
      name: 'سوا',
      slug: 'sawa',
      summary: 'مكان تلتقي فيه النساء الناطقات بالعربية.',
      description: body(paragraph('في جمعية سوا تجدين كوباً من الشاي ومن يصغي إليكِ ومن يساعدكِ على إيجاد الجهة المناسبة.')),
    },
  },
  references: [the.topic('social-control'), the.media('meeting')],
});

const financed = { funders: ['social-responsibility'] };

const plain: [id: string, name: string, summary: string, more: Partial<Partner>][] = [
  ['bydelsmodre', 'Bydelsmødre', 'Kvinder, der opsøger og støtter andre kvinder i deres kvarter.', financed],
  ['baba', 'Baba – fordi far er vigtig', 'Fædre, der taler med fædre om børn og familieliv.', financed],
  ['kvinders-vaekst', 'Foreningen for Kvinders vækst', 'Et netværk for kvinder med forskellig baggrund.', {}],
  ['elsk-aalborg', 'Elsk Aalborg International', 'Et fællesskab for alle, der er nye i byen.', {}],
  ['integrationsraadet', 'Integrationsrådet', 'Rådgiver byrådet om integration.', {}],
  ['bo-trivsel', 'Bo Trivsel', 'Samler frivillige og foreninger i boligområderne.', {}],
];

export const otherPartners: DocumentState[] = plain.map(([id, name, summary, more], index) =>
  makeDocument({
    kind: 'partner',
    id,
    line: 12 + index,
    shared: { ...shared, ...more },
    texts: { da: { name, summary } },
    references: [the.topic('social-control'), ...(more.funders ?? []).map(the.funder)],
  }),
);
