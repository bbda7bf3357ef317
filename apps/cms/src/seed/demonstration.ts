import { announcements } from './content/announcements.ts';
import { areas } from './content/areas.ts';
import { funders } from './content/funders.ts';
import { grantProgrammes } from './content/grant-programmes.ts';
import { municipalities } from './content/municipalities.ts';
import { partners } from './content/partners.ts';
import { partnerships } from './content/partnerships.ts';
import { site } from './content/site.ts';
import { topics } from './content/topics.ts';
import type { DemonstrationDocument } from './demonstration-document.ts';

/** All demonstration content, what others point at first. */
export const demonstration: readonly DemonstrationDocument[] = [
  site,
  ...topics,
  ...funders,
  ...municipalities,
  ...areas,
  ...partners,
  ...grantProgrammes,
  ...partnerships,
  ...announcements,
];
