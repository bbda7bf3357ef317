import type { NamedLink, Said } from './said.ts';

export interface FactsModel {
  /** Each with the programme it is of; without an address on the programme’s own page, which need not name it again. */
  programmes: (FiguresModel & { programme: NamedLink })[];
  whoWithWhom: WhoWithWhom[];
  /** Whose pages tell the rest of who works with whom; empty where all of it stands here. */
  more: NamedLink[];
}

/** The figures of a programme; null for what nobody stated. */
export interface FiguresModel {
  amount: { value: number; currency: string } | null;
  applications: number | null;
  municipalityCount: number | null;
}

/** One row of "who works with whom": municipalities that share the same partners stand together. */
export interface WhoWithWhom {
  municipalities: NamedLink[];
  partners: { partner: NamedLink; areas: Said[] }[];
  /** Where all partners of the first municipality are; null where none is left out here. */
  allPartnersHref: string | null;
}
