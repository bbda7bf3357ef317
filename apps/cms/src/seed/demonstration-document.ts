import type { Contact, Kind, ValuesOf } from '@flersprog/content';
import type { LanguageTag } from '@flersprog/i18n';

type SomeValues<K extends Kind> = {
  [Field in keyof ValuesOf[K]]?: ValuesOf[K][Field] extends Contact ? Partial<Contact> : ValuesOf[K][Field];
};

/** One document of the demonstration content. Where the values point at other documents they hold their names. */
export interface DemonstrationDocument<K extends Kind = Kind> {
  kind: K;
  /** Known by this name to the other documents of its content. */
  name: string;
  /** Last part of its address in every language, where the title would tell too much; else it is made from the title. */
  slug?: string;
  /** Values that are the same in every language. */
  shared: SomeValues<K>;
  /** Texts a language, the source language first; it is published in these. */
  texts: { da: SomeValues<K> } & Partial<Record<LanguageTag, SomeValues<K>>>;
}

/** States a document, so that its fields are checked against its kind. */
export function document<K extends Kind>(parts: DemonstrationDocument<K>): DemonstrationDocument {
  return parts;
}

/** The languages a document has texts in, in the order they are stated. */
export function languagesOf(parts: DemonstrationDocument): LanguageTag[] {
  return Object.keys(parts.texts) as LanguageTag[];
}
