import { createHash } from 'node:crypto';

/** Any value JSON can say. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/**
 * JSON with sorted keys and without anything empty: equal values give equal bytes, and a field added to a collection
 * later changes no old digest. Empty is null, undefined and objects that hold nothing; `false`, 0, "" and [] are kept.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(canonical(value) ?? null);
}

function canonical(value: unknown): Json | undefined {
  if (value === null || value === undefined) return undefined;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map((entry) => canonical(entry) ?? null);
  if (typeof value !== 'object') return value as Json;
  const entries = Object.entries(value)
    .map(([key, held]) => [key, canonical(held)] as const)
    .filter((entry): entry is readonly [string, Json] => entry[1] !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** SHA-256 of a text, hex. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
