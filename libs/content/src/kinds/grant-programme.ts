/** A sum, a purpose, a count of applications, municipalities chosen (pulje). Localized: name, purpose. */
export interface GrantProgramme {
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
