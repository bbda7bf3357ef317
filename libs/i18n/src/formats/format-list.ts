import { isolateIn } from '../isolate.ts';
import { languageOf } from '../languages.ts';
import type { LanguageTag } from '../languages.ts';
import { rememberMade } from '../remember-made.ts';
import { stripControls } from '../strip-controls.ts';
import { intlLocale } from './intl-locale.ts';

/** Where ICU lacks the language's own list (Sorani gets English) or doubles comma and "and" (Persian, Urdu, Pashto). */
const ownLists: Partial<Record<LanguageTag, { comma: string; and: string }>> = {
  ckb: { comma: '، ', and: ' و ' },
  fa: { comma: '، ', and: ' و ' },
  ur: { comma: '، ', and: ' اور ' },
  ps: { comma: '، ', and: ' او ' },
};

const listFormat = rememberMade((language: LanguageTag) => new Intl.ListFormat(intlLocale(language), { type: 'conjunction' }));
const listsIn = rememberMade((language: LanguageTag) => rememberMade((length: number) => partsOfList(language, length)));

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
  return listsIn(language)(length);
}

function partsOfList(language: LanguageTag, length: number): readonly ListPart[] {
  const own = ownLists[language];
  const numbers = Array.from({ length }, (_, index) => String(index));
  if (own) return numbers.flatMap((_, index) => [...between(index, length, own), { item: index }]);
  const parts = listFormat(language).formatToParts(numbers);
  return parts.map((part) => (part.type === 'element' ? { item: Number(part.value) } : stripControls(part.value)));
}

function between(index: number, length: number, own: { comma: string; and: string }): string[] {
  if (index === 0) return [];
  return [index === length - 1 ? own.and : own.comma];
}
