import type { Kind } from './kind.ts';

/**
 * What sets one kind apart from the others on the way from desk to readers. Each kind states every line of it in
 * kinds/<kind>.ts, also when the answer is "none", so that no stage of the path needs to know any kind by name.
 */
export interface KindRules<V = Record<string, unknown>> {
  /** Field that names a document; null for kinds that have no name of their own. */
  title: (keyof V & string) | null;
  /** True where the name (a proper name) and the slug of the source language serve languages that have none. */
  titleMayFallBack: boolean;
  /** Field with the calendar day that sorts lists, newest first, and gives the year; null: lists are sorted by title. */
  date: (keyof V & string) | null;
  /** Texts that must be there in each language that is published. */
  neededInEachLanguage: readonly (keyof V & string)[];
  /** Values, the same in all languages, that must be there. */
  needed: readonly (keyof V & string)[];
  /** When the first is given, the second must be. */
  neededTogether: readonly { when: keyof V & string; then: keyof V & string }[];
  /** Paths of plain text fields that hold a web address ("contact.website"). */
  webAddresses: readonly string[];
  /** Fields that hold the id or ids of other documents, and of which kind. */
  references: Partial<Record<keyof V & string, Kind>>;
  /** Fields whose documents this one joins; such a document goes along when both its ends do. Empty for most kinds. */
  connects: readonly (keyof V & string)[];
  /** Whether a document is published together with a page that shows it: pictures always, what has a life of its own when asked. */
  goesAlong: 'always' | 'when asked' | 'never';
}
