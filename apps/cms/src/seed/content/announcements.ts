import { document } from '../demonstration-document.ts';
import { advice } from './announcements/advice.ts';
import { grantInArabic } from './announcements/grant-in-arabic.ts';
import { grantInDanish } from './announcements/grant-in-danish.ts';
import { grantInEnglish } from './announcements/grant-in-english.ts';
import { support } from './announcements/support.ts';

const grant = document({
  kind: 'announcement',
  name: 'grant',
  shared: {
    date: '2019-04-15',
    topics: ['social-control'],
    municipalities: ['aalborg', 'koebenhavn', 'soenderborg', 'hoeje-taastrup', 'horsens'],
    partners: ['bydelsmoedre', 'baba', 'sawa', 'kvinders-vaekst', 'elsk-aalborg', 'integrationsraadet', 'bo-trivsel'],
    grantProgrammes: ['partnerships'],
    sensitive: false,
  },
  texts: { da: grantInDanish, ar: grantInArabic, en: grantInEnglish },
});

/** The announcement of the grant, and two invented ones, so that lists look like lists. */
export const announcements = [grant, advice, support];
