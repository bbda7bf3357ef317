import type { KindRules } from './kind-rules.ts';
import type { MayLackTranslation } from './without-translation.ts';

/** Subject heading (emne). Localized: title, intro. */
export interface Topic extends MayLackTranslation {
  title: string | null;
  intro: string | null;
  sensitive: boolean;
}

/** Topics sort what readers look for, so each language needs its own word for one. */
export const topicRules: KindRules<Topic> = {
  title: 'title',
  titleMayFallBack: false,
  date: null,
  neededInEachLanguage: ['title'],
  needed: [],
  neededTogether: [],
  webAddresses: [],
  references: {},
  connects: [],
  goesAlong: 'when asked',
};
