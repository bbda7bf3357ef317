import { join } from 'node:path';
import type { CollectionConfig } from 'payload';
import { putLabels } from '../admin/labels/put-labels.ts';
import type { DeskSettings } from '../desk-settings.ts';
import { publications } from '../publishing/publications.ts';
import { publishingJobs } from '../publishing/publishing-jobs.ts';
import { announcements } from './announcements.ts';
import { areas } from './areas.ts';
import { freshCopy } from './fresh-copy.ts';
import { funders } from './funders.ts';
import { grantProgrammes } from './grant-programmes.ts';
import { mediaIn } from './media.ts';
import { municipalities } from './municipalities.ts';
import { partners } from './partners.ts';
import { partnerships } from './partnerships.ts';
import { siteSettings } from './site-settings.ts';
import { topics } from './topics.ts';
import { usersOf } from './users.ts';

/** Every collection of the desk, in the order the menu shows them. */
export const collectionsOf = ({ dataFolder, deskUrl }: Pick<DeskSettings, 'dataFolder' | 'deskUrl'>): CollectionConfig[] =>
  freshCopy(
    [
      announcements,
      municipalities,
      partners,
      partnerships,
      grantProgrammes,
      funders,
      areas,
      topics,
      mediaIn(join(dataFolder, 'uploads')),
      siteSettings,
      publications,
      publishingJobs,
      usersOf({ isSecure: deskUrl.startsWith('https:') }),
    ].map(putLabels),
  );
