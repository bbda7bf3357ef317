import type { KindRules } from './kind-rules.ts';
import type { RichText } from '../rich-text.ts';
import type { MayLackTranslation } from './without-translation.ts';

/** Dated news or press release (nyhed). Localized: title, lede, body. */
export interface Announcement extends MayLackTranslation {
  title: string | null;
  lede: string | null;
  body: RichText | null;
  /** Calendar day in Denmark, "2019-04-15". */
  date: string | null;
  topics: string[];
  municipalities: string[];
  partners: string[];
  grantProgrammes: string[];
  /** Readers may be watched: neutral title in tab and cards, exit on every page, nothing kept by the browser. */
  sensitive: boolean;
  /** Id of a media document. */
  leadImage: string | null;
}

/** How announcements are named, sorted, linked, and what must be there before one goes public. */
export const announcementRules: KindRules<Announcement> = {
  title: 'title',
  titleMayFallBack: false,
  date: 'date',
  neededInEachLanguage: ['title', 'lede', 'body'],
  needed: ['date'],
  neededTogether: [],
  webAddresses: [],
  references: {
    topics: 'topic',
    municipalities: 'municipality',
    partners: 'partner',
    grantProgrammes: 'grant-programme',
    leadImage: 'media',
  },
  connects: [],
  goesAlong: 'never',
};
