import { factKey } from './facts.ts';
import { keyText, rulesOf, type Kind, type PageKey } from './kinds.ts';
import { inlinesOf } from './rich-text-walk.ts';
import type { RichText } from './rich-text.ts';

/** Documents a running text points at: pages it links to, pictures it shows, documents its facts are taken from. */
export function referencesInText(text: RichText): PageKey[] {
  const pictures = text.blocks.flatMap((block): PageKey[] => (block.type === 'image' ? [{ kind: 'media', id: block.media }] : []));
  const pointed = inlinesOf(text).flatMap((inline): PageKey[] => {
    if (inline.type === 'fact') return [factKey(inline.fact)];
    return inline.type === 'link' && 'page' in inline.to ? [inline.to.page] : [];
  });
  return sortedOnce([...pictures, ...pointed]);
}

/** Every document the values of a document of this kind point at, running texts included: each once, sorted. */
export function referencesOf(kind: Kind, values: Record<string, unknown>): PageKey[] {
  const fields = Object.entries(rulesOf(kind).references) as [string, Kind][];
  const stated = fields.flatMap(([field, to]) => idsIn(values[field]).map((id): PageKey => ({ kind: to, id })));
  const inTexts = Object.values(values).filter(isRichText).flatMap(referencesInText);
  return sortedOnce([...stated, ...inTexts]);
}

/** True for a running text among a document's values. */
export function isRichText(value: unknown): value is RichText {
  return typeof value === 'object' && value !== null && Array.isArray((value as RichText).blocks);
}

function idsIn(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((id) => typeof id === 'string');
}

function sortedOnce(keys: readonly PageKey[]): PageKey[] {
  const byText = new Map(keys.map(({ kind, id }) => [keyText({ kind, id }), { kind, id }]));
  return [...byText].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, key]) => key);
}
