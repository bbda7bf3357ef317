import { isolateIn } from '../isolate.ts';
import { languageOf } from '../languages.ts';
import type { LanguageTag } from '../languages.ts';
import { stripControls } from '../strip-controls.ts';
import { intlLocale } from './intl-locale.ts';

/** Where ICU lacks the language's own list (Sorani gets English) or doubles comma and "and" (Persian, Urdu, Pashto). */
const ownLists: Partial<Record<LanguageTag, { comma: string; and: string }>> = {
  ckb: { comma: '، ', and: ' و ' },
  fa: { comma: '، ', and: ' و ' },
  ur: { comma: '، ', and: ' اور ' },
  ps: { comma: '، ', and: ' او ' },
};

const formats = new Map<LanguageTag, Intl.ListFormat>();
const made = new Map<string, readonly ListPart[]>();

/** A piece of a list: words between, or the place of an item by its number. */
export type ListPart = string | { item: number };

/** "A, B og C" as plain text. Items are isolated where they could disturb the sentence. */
export function formatList(language: LanguageTag, items: readonly string[]): string {
  const { direction } = languageOf(language);
  return listParts(language, items.length)
    .map((part) => (typeof part === 'string' ? part : isolateIn(direction, items[part.item] ?? '')))
    .join('');
}

/** A list of `length` items in pieces, for views that mark up each item: [{ item: 0 }, ' og ', { item: 1 }]. */
export function listParts(language: LanguageTag, length: number): readonly ListPart[] {
  const key = `${language} ${length}`;
  const parts = made.get(key) ?? partsOfList(language, length);
  made.set(key, parts);
  return parts;
}

function partsOfList(language: LanguageTag, length: number): ListPart[] {
  const own = ownLists[language];
  const numbers = Array.from({ length }, (_, index) => String(index));
  if (own) return numbers.flatMap((_, index) => [...between(index, length, own), { item: index }]);
  const parts = listFormat(language).formatToParts(numbers);
  return parts.map((part) => (part.type === 'element' ? { item: Number(part.value) } : stripControls(part.value)));
}

function listFormat(language: LanguageTag): Intl.ListFormat {
  const format = formats.get(language) ?? new Intl.ListFormat(intlLocale(language), { type: 'conjunction' });
  formats.set(language, format);
  return format;
}

function between(index: number, length: number, own: { comma: string; and: string }): string[] {
  if (index === 0) return [];
  return [index === length - 1 ? own.and : own.comma];
}
