import { canonicalJson, digestOf, type Json } from './canonical-json.ts';
import type { FieldShape } from './field-shapes.ts';

/** A tree of values by field name. */
export type Values = { [field: string]: Json };

/**
 * What an act writes down of a document in one language: the texts of that language, and the values that are the same in
 * all. Both as Payload holds them; texts inside rows stand under the row's id, so that rows may be reordered and still
 * find their texts.
 */
export interface Snapshot {
  texts: Values;
  shared: Values;
}

/** Splits a document, read in one language without fallback and at depth 0. */
export function snapshotOf(shapes: readonly FieldShape[], document: Record<string, unknown>): Snapshot {
  const snapshot = { texts: textsIn(shapes, document), shared: sharedIn(shapes, document) };
  return parseSnapshot(canonicalJson(snapshot));
}

/** The snapshot as the ledger keeps it. */
export function snapshotText(snapshot: Snapshot): string {
  return canonicalJson(snapshot);
}

/** Reads a snapshot back; a blanked one holds nothing. */
export function parseSnapshot(text: string): Snapshot {
  const { texts, shared } = (JSON.parse(text) ?? {}) as Partial<Snapshot>;
  return { texts: texts ?? {}, shared: shared ?? {} };
}

export function snapshotDigest(snapshot: Snapshot): string {
  return digestOf(snapshotText(snapshot));
}

export function textsDigest(snapshot: Snapshot): string {
  return digestOf(canonicalJson(snapshot.texts));
}

type Raw = Record<string, unknown>;

function textsIn(shapes: readonly FieldShape[], values: Raw): Raw {
  const texts: Raw = {};
  for (const shape of shapes) {
    const value = values[shape.name];
    if (shape.localized) texts[shape.name] = value;
    else if (shape.holds === 'group') texts[shape.name] = textsIn(shape.fields, rawOf(value));
    else if (shape.holds === 'rows') {
      texts[shape.name] = Object.fromEntries(rowsOf(value).map((row) => [String(row['id']), textsIn(shape.fields, row)]));
    }
  }
  return texts;
}

function sharedIn(shapes: readonly FieldShape[], values: Raw): Raw {
  const shared: Raw = {};
  for (const shape of shapes) {
    if (shape.localized) continue;
    const value = values[shape.name];
    if (shape.holds === 'group') shared[shape.name] = sharedIn(shape.fields, rawOf(value));
    else if (shape.holds === 'rows') shared[shape.name] = rowsOf(value).map((row) => ({ id: row['id'], ...sharedIn(shape.fields, row) }));
    else shared[shape.name] = value;
  }
  return shared;
}

const rawOf = (value: unknown): Raw => (typeof value === 'object' && value !== null ? (value as Raw) : {});
const rowsOf = (value: unknown): Raw[] => (Array.isArray(value) ? value.map(rawOf) : []);
