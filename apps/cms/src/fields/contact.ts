import type { Field } from 'payload';
import { phoneField } from './phone.ts';
import { webAddressField } from './web-address.ts';

/** How to reach somebody: one shape for municipalities, partners and the sender of the site. */
export const contactField: Field = {
  name: 'contact',
  type: 'group',
  localized: false,
  fields: [
    phoneField,
    { name: 'email', type: 'email', localized: false },
    webAddressField('website', { localized: false }),
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
