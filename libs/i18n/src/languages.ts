import { faultsInLanguages } from './check-languages.ts';
import type { Direction, Script } from './script.ts';

export type { Direction, Script };

/**
 * The language table: one line a language. Everything that depends on which languages exist reads it from here.
 * Adding a language is one line here and one folder of texts (docs/how-to/add-a-language.md).
 */

/** BCP-47 tag of a language the product serves. */
export type LanguageTag = (typeof table)[number]['tag'];

export interface Language {
  /** BCP-47 tag; also the first segment of every address in that language. */
  readonly tag: LanguageTag;
  /** The language's name in itself, as a reader of it would write it. */
  readonly autonym: string;
  /** The language's name in Danish, for officials. */
  readonly danishName: string;
  readonly direction: Direction;
  readonly script: Script;
  /** Languages shown instead when a text is missing, nearest first; the text's own source language always comes last. */
  readonly fallbacks: readonly LanguageTag[];
}

const table = [
  { tag: 'da', autonym: 'Dansk', danishName: 'dansk', direction: 'ltr', script: 'latin', fallbacks: [] },
  { tag: 'en', autonym: 'English', danishName: 'engelsk', direction: 'ltr', script: 'latin', fallbacks: ['da'] },
  { tag: 'ar', autonym: 'العربية', danishName: 'arabisk', direction: 'rtl', script: 'arabic', fallbacks: ['da'] },
  { tag: 'fa', autonym: 'فارسی', danishName: 'persisk', direction: 'rtl', script: 'arabic', fallbacks: ['da'] },
  { tag: 'ur', autonym: 'اردو', danishName: 'urdu', direction: 'rtl', script: 'arabic', fallbacks: ['da'] },
  { tag: 'ckb', autonym: 'کوردیی ناوەندی', danishName: 'sorani', direction: 'rtl', script: 'arabic', fallbacks: ['da'] },
  { tag: 'ps', autonym: 'پښتو', danishName: 'pashto', direction: 'rtl', script: 'arabic', fallbacks: ['da'] },
  { tag: 'so', autonym: 'Soomaali', danishName: 'somali', direction: 'ltr', script: 'latin', fallbacks: ['da'] },
  { tag: 'tr', autonym: 'Türkçe', danishName: 'tyrkisk', direction: 'ltr', script: 'latin', fallbacks: ['da'] },
  { tag: 'uk', autonym: 'Українська', danishName: 'ukrainsk', direction: 'ltr', script: 'cyrillic', fallbacks: ['da'] },
  { tag: 'pl', autonym: 'Polski', danishName: 'polsk', direction: 'ltr', script: 'latin', fallbacks: ['da'] },
  { tag: 'ti', autonym: 'ትግርኛ', danishName: 'tigrinya', direction: 'ltr', script: 'ethiopic', fallbacks: ['da'] },
] as const satisfies readonly (Omit<Language, 'tag' | 'fallbacks'> & { tag: string; fallbacks: readonly string[] })[];

/** All languages, in the order menus show them. */
export const languages: readonly Language[] = table;

/** The language officials write in when they do not say otherwise. */
export const sourceLanguage: LanguageTag = 'da';

const byTag = new Map<string, Language>(languages.map((language) => [language.tag, language]));

/** True when the text is the tag of a language in the table (exact spelling). */
export function isLanguage(tag: string): tag is LanguageTag {
  return byTag.has(tag);
}

/** The table's line for a tag. Throws for a tag that is not in the table. */
export function languageOf(tag: LanguageTag): Language {
  const language = byTag.get(tag);
  if (!language) throw new RangeError(`No language "${tag}" in the language table`);
  return language;
}

const faults = faultsInLanguages(languages);
if (faults.length > 0) throw new Error(`The language table is wrong:\n${faults.join('\n')}`);
