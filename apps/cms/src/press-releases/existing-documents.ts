/** A document of the desk as far as recognising it goes; `name` in the source language. */
export interface Named {
  id: string;
  name: string | null;
}

/** What the desk holds already that a press release may speak of. Links are ids. */
export interface ExistingDocuments {
  announcements: (Named & { date: string | null; releaseDigest: string | null; grantProgrammes: string[] })[];
  topics: Named[];
  funders: Named[];
  municipalities: (Named & { code: string | null })[];
  areas: (Named & { municipality: string | null })[];
  partners: Named[];
  grantProgrammes: (Named & { amount: number | null; year: number | null; applicationsReceived: number | null })[];
  partnerships: { id: string; municipality: string | null; partner: string | null; grantProgramme: string | null }[];
}

/** What a desk without a database holds. */
export const nothingThere: ExistingDocuments = {
  announcements: [],
  topics: [],
  funders: [],
  municipalities: [],
  areas: [],
  partners: [],
  grantProgrammes: [],
  partnerships: [],
};
