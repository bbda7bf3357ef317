import type { Block } from 'payload';
import { inFive } from '../../admin/labels/words.ts';

/** A call-out in a running text: who to ring, and when. */
export const helpLineBlock: Block = {
  slug: 'helpLine',
  labels: {
    singular: inFive('Hjælpelinje', 'Help line', 'خط مساعدة', 'Лінія допомоги', 'Yardım hattı'),
    plural: inFive('Hjælpelinjer', 'Help lines', 'خطوط المساعدة', 'Лінії допомоги', 'Yardım hatları'),
  },
  fields: [
    { name: 'title', type: 'text', localized: false },
    { name: 'text', type: 'textarea', localized: false },
    { name: 'phone', type: 'text', localized: false },
    { name: 'hours', type: 'text', localized: false },
  ],
};
