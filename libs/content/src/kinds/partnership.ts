import type { KindRules } from './kind-rules.ts';

/** One municipality with one partner, in a programme or not (partnerskab). Localized: description. */
export interface Partnership {
  municipality: string | null;
  partner: string | null;
  grantProgramme: string | null;
  areas: string[];
  /** Calendar days; null = not stated. */
  from: string | null;
  to: string | null;
  description: string | null;
}

/** A partnership has no name of its own: it is the municipality and the partner it connects. */
export const partnershipRules: KindRules<Partnership> = {
  title: null,
  titleMayFallBack: false,
  date: null,
  neededInEachLanguage: [],
  needed: ['municipality', 'partner'],
  neededTogether: [],
  webAddresses: [],
  references: { municipality: 'municipality', partner: 'partner', grantProgramme: 'grant-programme', areas: 'area' },
  connects: ['municipality', 'partner'],
  goesAlong: 'when asked',
};
