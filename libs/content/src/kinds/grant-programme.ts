import type { KindRules } from './kind-rules.ts';
import type { MayLackTranslation } from './without-translation.ts';

/** A sum, a purpose, a count of applications, municipalities chosen (pulje). Localized: name, purpose. */
export interface GrantProgramme extends MayLackTranslation {
  name: string | null;
  purpose: string | null;
  /** Whole or decimal units of the currency: 8500000. */
  amount: number | null;
  /** ISO 4217, "DKK". */
  currency: string;
  year: number | null;
  applicationsReceived: number | null;
  municipalities: string[];
  funder: string | null;
  topics: string[];
}

/** A sum without a currency says nothing, so neither goes public without the other. */
export const grantProgrammeRules: KindRules<GrantProgramme> = {
  title: 'name',
  titleMayFallBack: false,
  date: null,
  neededInEachLanguage: ['name'],
  needed: [],
  neededTogether: [{ when: 'amount', then: 'currency' }],
  webAddresses: [],
  references: { municipalities: 'municipality', funder: 'funder', topics: 'topic' },
  connects: [],
  goesAlong: 'when asked',
};
