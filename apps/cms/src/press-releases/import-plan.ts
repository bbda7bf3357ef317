import type { RichText } from '@flersprog/content';

/** Collections an import writes to. */
export type ImportCollection =
  'topics' | 'funders' | 'municipalities' | 'areas' | 'partners' | 'grant-programmes' | 'partnerships' | 'announcements';

/** One document of an import. Other documents of the plan are pointed at by their keys, ids come with creating. */
export interface PlannedDocument {
  collection: ImportCollection;
  /** Unique in the plan. */
  key: string;
  /** What a person calls it. */
  label: string;
  /** The id of the document that is there already, which is left as it is; null where one is to be created. */
  found: string | null;
  values: Record<string, string | number | null>;
  links: Record<string, string | string[] | null>;
  /** Running text; facts in it point at keys of the plan. */
  body?: RichText;
}

/** Everything an import needs, each document after those it points at. */
export type ImportPlan = PlannedDocument[];
