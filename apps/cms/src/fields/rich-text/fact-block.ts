import type { Block } from 'payload';

/** What may be said of each kind of document inside a sentence: the values of `FactReference` in @flersprog/content. */
export const factValues = {
  'grant-programmes': ['amount', 'applicationsReceived', 'year', 'municipalityCount', 'name'],
  announcements: ['date'],
  municipalities: ['name'],
  partners: ['name'],
  funders: ['name'],
  areas: ['name'],
} as const;

const values = [...new Set(Object.values(factValues).flat())];

/** A typed value pointed at from a sentence; readers see it written as their language writes it. */
export const factBlock: Block = {
  slug: 'fact',
  fields: [
    {
      name: 'document',
      type: 'relationship',
      relationTo: ['grant-programmes', 'announcements', 'municipalities', 'partners', 'funders', 'areas'],
      hasMany: false,
      localized: false,
    },
    { name: 'value', type: 'select', localized: false, options: values.map((value) => ({ value, label: value })) },
  ],
};
