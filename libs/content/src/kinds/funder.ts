import type { KindRules } from './kind-rules.ts';

/** Who finances a partner or a programme (bevillingsgiver). Localized: name, description. */
export interface Funder {
  name: string | null;
  description: string | null;
  website: string | null;
}

/** The name of a foundation is a proper name: it serves every language that has no other. */
export const funderRules: KindRules<Funder> = {
  title: 'name',
  titleMayFallBack: true,
  date: null,
  neededInEachLanguage: ['name'],
  needed: [],
  neededTogether: [],
  webAddresses: ['website'],
  references: {},
  connects: [],
  goesAlong: 'when asked',
};
