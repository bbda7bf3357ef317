import type { PageKey } from './kinds.ts';
import type { FactReference, RichText } from './rich-text.ts';
import { inlinesOf } from './rich-text-walk.ts';

/** The document a fact points at. */
export function factKey(fact: FactReference): PageKey {
  return { kind: fact.of, id: fact.id };
}

/** Every fact a running text points at, in reading order. */
export function factsIn(text: RichText): FactReference[] {
  return inlinesOf(text).flatMap((inline) => (inline.type === 'fact' ? [inline.fact] : []));
}

/**
 * The typed value a fact stands for, out of the values of the document it points at (as a published page carries them);
 * null when there is none to show. Amounts and counts are numbers, days and names texts.
 */
export function factValue(fact: FactReference, values: Record<string, unknown>): number | string | null {
  if (fact.value === 'municipalityCount') {
    const chosen = values['municipalities'];
    return Array.isArray(chosen) && chosen.length > 0 ? chosen.length : null;
  }
  const value = values[fact.value];
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value !== '' ? value : null;
}
