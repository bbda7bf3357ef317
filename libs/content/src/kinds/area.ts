import type { KindRules } from './kind-rules.ts';

/** Neighbourhood in a municipality (boligområde). Localized: name, description. */
export interface Area {
  name: string | null;
  description: string | null;
  municipality: string | null;
}

/** An area is only a name and where it lies: its Danish name serves every language that has no other. */
export const areaRules: KindRules<Area> = {
  title: 'name',
  titleMayFallBack: true,
  date: null,
  neededInEachLanguage: ['name'],
  needed: ['municipality'],
  neededTogether: [],
  webAddresses: [],
  references: { municipality: 'municipality' },
  connects: [],
  goesAlong: 'when asked',
};
