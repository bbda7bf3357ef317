import type { Field } from 'payload';

/** How to reach somebody: one shape for municipalities, partners and the sender of the site. */
export const contactField: Field = {
  name: 'contact',
  type: 'group',
  localized: false,
  fields: [
    { name: 'phone', type: 'text', localized: false },
    { name: 'email', type: 'text', localized: false },
    { name: 'website', type: 'text', localized: false },
    { name: 'address', type: 'textarea', localized: true },
    {
      name: 'openingHours',
      type: 'array',
      localized: false,
      fields: [
        { name: 'days', type: 'text', localized: true },
        { name: 'hours', type: 'text', localized: true },
      ],
    },
  ],
};
