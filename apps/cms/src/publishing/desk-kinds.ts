import { isKind, kinds, rulesOf, type Kind } from '@flersprog/content';
import type { CollectionSlug, Payload } from 'payload';
import { fieldShapes } from './field-shapes.ts';
import type { DeskKind } from './to-published-page.ts';

const known = new WeakMap<Payload, ReadonlyMap<Kind, DeskKind>>();

/** A kind as this desk's configuration has it. */
export function deskKindOf(payload: Payload, kind: Kind): DeskKind {
  let all = known.get(payload);
  if (!all) known.set(payload, (all = deskKindsOf(payload)));
  const found = all.get(kind);
  if (!found) throw new RangeError(`No collection of the desk is publishable("${kind}", …)`);
  return found;
}

/** The collection that holds the documents of a kind. */
export function collectionOf(payload: Payload, kind: Kind): CollectionSlug {
  return deskKindOf(payload, kind).collection as CollectionSlug;
}

function deskKindsOf(payload: Payload): ReadonlyMap<Kind, DeskKind> {
  const kindByCollection = new Map<string, Kind>();
  for (const { slug, custom } of payload.config.collections) {
    const kind: unknown = custom['kind'];
    if (typeof kind === 'string' && isKind(kind)) kindByCollection.set(slug, kind);
  }
  const kindOf = (collection: string) => kindByCollection.get(collection) ?? null;
  const entries = payload.config.collections.flatMap(({ slug, fields }): [Kind, DeskKind][] => {
    const kind = kindOf(slug);
    return kind ? [[kind, { kind, rules: rulesOf(kind), collection: slug, shapes: fieldShapes(fields), kindOf }]] : [];
  });
  return new Map(entries.sort(([one], [other]) => kinds.indexOf(one) - kinds.indexOf(other)));
}

/** All kinds this desk publishes. */
export function deskKindsIn(payload: Payload): DeskKind[] {
  return kinds.map((kind) => deskKindOf(payload, kind));
}

/** Payload takes `joins: false` for every collection; its types take it only for one that is known to have joins. */
export const noJoins = false as unknown as undefined;
