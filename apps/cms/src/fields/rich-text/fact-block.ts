import type { Block } from 'payload';
import { inFive, type Words } from '../../admin/labels/words.ts';

/** What may be said of each kind of document inside a sentence: the values of `FactReference` in @flersprog/content. */
export const factValues = {
  'grant-programmes': ['amount', 'applicationsReceived', 'year', 'municipalityCount', 'name'],
  announcements: ['date'],
  municipalities: ['name'],
  partners: ['name'],
  funders: ['name'],
  areas: ['name'],
} as const;

/** What each value is called, at the choice of it and in the sentence it stands in. */
export const factValueWords: Record<(typeof factValues)[keyof typeof factValues][number], Words> = {
  amount: inFive('Beløb', 'Amount', 'المبلغ', 'Сума', 'Tutar'),
  applicationsReceived: inFive('Antal ansøgninger', 'Number of applications', 'عدد الطلبات', 'Кількість заявок', 'Başvuru sayısı'),
  year: inFive('År', 'Year', 'السنة', 'Рік', 'Yıl'),
  municipalityCount: inFive('Antal kommuner', 'Number of municipalities', 'عدد البلديات', 'Кількість муніципалітетів', 'Belediye sayısı'),
  name: inFive('Navn', 'Name', 'الاسم', 'Назва', 'Ad'),
  date: inFive('Dato', 'Date', 'التاريخ', 'Дата', 'Tarih'),
};

/** What a fact is called before anybody has said which value it is. */
export const factWords = inFive('Fakta', 'Fact', 'حقيقة', 'Факт', 'Bilgi');

/** A typed value pointed at from a sentence; readers see it written as their language writes it. */
export const factBlock: Block = {
  slug: 'fact',
  labels: {
    singular: factWords,
    plural: inFive('Fakta', 'Facts', 'حقائق', 'Факти', 'Bilgiler'),
  },
  admin: { components: { Label: '/src/admin/rich-text/fact-label.tsx#FactLabel' } },
  fields: [
    {
      name: 'document',
      type: 'relationship',
      relationTo: ['grant-programmes', 'announcements', 'municipalities', 'partners', 'funders', 'areas'],
      hasMany: false,
      localized: false,
    },
    {
      name: 'value',
      type: 'select',
      localized: false,
      options: Object.entries(factValueWords).map(([value, label]) => ({ value, label })),
    },
  ],
};
