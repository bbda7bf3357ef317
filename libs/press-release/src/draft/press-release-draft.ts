import type { ReleaseBlock } from '../blocks/release-block.ts';
import type { ReadingError } from '../decode/reading-error.ts';

/** What something found but not certain is about. */
export type UnsureMatter =
  | 'title'
  | 'date'
  | 'topic'
  | 'language'
  | 'amount'
  | 'programme'
  | 'applications'
  | 'municipality'
  | 'partner'
  | 'partnership'
  | 'funder'
  | 'area';

/** Something an official must decide, with the words of the release it came from. */
export interface Unsure {
  what: UnsureMatter;
  words: string;
}

export interface FoundAmount {
  /** Units of the currency: 8500000. */
  value: number;
  /** ISO 4217. */
  currency: string;
  words: string;
}

export interface FoundMunicipality {
  /** Official code, four digits. */
  code: string;
  name: string;
  words: string;
}

export interface FoundPartner {
  name: string;
  /** Names of the areas it works in. */
  areas: string[];
}

export interface FoundArea {
  name: string;
  /** Code of the municipality it lies in; null where the release does not say. */
  municipality: string | null;
}

export interface FoundFunder {
  name: string;
  /** Names of the partners it finances. */
  finances: string[];
}

/** One municipality with one partner. */
export interface FoundPartnership {
  municipality: string;
  partner: string;
  areas: string[];
}

/** A sum handed out; the release tells of at most one that is sure. */
export interface FoundGrantProgramme {
  name: string;
  purpose: string | null;
  amount: number;
  currency: string;
  year: number | null;
  applicationsReceived: number | null;
  /** Codes of those chosen. */
  municipalities: string[];
}

/** All that a press release says as far as it is certain; the rest stands under `unsure`. Nothing is made up. */
export interface PressReleaseDraft {
  /** What the release is known by when it comes again: 64 hexadecimal digits. */
  digest: string;
  announcement: { title: string | null; date: string | null; topic: string | null; lede: string | null };
  body: ReleaseBlock[];
  amounts: FoundAmount[];
  applications: { value: number; words: string } | null;
  municipalities: FoundMunicipality[];
  partners: FoundPartner[];
  areas: FoundArea[];
  funders: FoundFunder[];
  partnerships: FoundPartnership[];
  grantProgramme: FoundGrantProgramme | null;
  unsure: Unsure[];
}

/** Either a draft, or why there is none. */
export type PressReleaseReading = { draft: PressReleaseDraft; error: null } | { draft: null; error: ReadingError };
