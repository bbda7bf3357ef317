import { document } from '../demonstration-document.ts';

/** One programme: what was given, to how many, and out of how many applications. */
export const grantProgrammes = [
  document({
    kind: 'grant-programme',
    name: 'partnerships',
    shared: {
      amount: 8_500_000,
      currency: 'DKK',
      year: 2019,
      applicationsReceived: 5,
      municipalities: ['aalborg', 'koebenhavn', 'soenderborg', 'hoeje-taastrup', 'horsens'],
      topics: ['social-control'],
    },
    texts: {
      da: {
        name: 'Samarbejder mod negativ social kontrol',
        purpose: 'Kommuner skal arbejde sammen med lokale foreninger, så hjælpen når frem, før andre får magt over et menneskes liv.',
      },
      ar: {
        name: 'شراكات لمواجهة السيطرة الاجتماعية السلبية',
        purpose: 'أن تعمل البلديات مع جمعيات محلية حتى تصل المساعدة قبل أن يتحكم آخرون في حياة إنسان.',
      },
      en: {
        name: 'Partnerships against negative social control',
        purpose: 'Municipalities are to work with local associations, so that help arrives before others take power over someone’s life.',
      },
    },
  }),
];
