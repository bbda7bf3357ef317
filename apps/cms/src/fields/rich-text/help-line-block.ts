import type { Block } from 'payload';

/** A call-out in a running text: who to ring, and when. */
export const helpLineBlock: Block = {
  slug: 'helpLine',
  fields: [
    { name: 'title', type: 'text', localized: false },
    { name: 'text', type: 'textarea', localized: false },
    { name: 'phone', type: 'text', localized: false },
    { name: 'hours', type: 'text', localized: false },
  ],
};
