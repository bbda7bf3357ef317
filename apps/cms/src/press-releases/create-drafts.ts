import { sourceLanguage } from '@flersprog/i18n';
import type { Payload, PayloadRequest } from 'payload';
import { collectionOf } from '../publishing/desk-kinds.ts';
import { richTextToLexical, type Whereabouts } from '../fields/rich-text/rich-text-to-lexical.ts';
import type { ImportCollection, ImportPlan, PlannedDocument } from './import-plan.ts';

export interface DocumentOfDesk {
  collection: ImportCollection;
  id: string;
  label: string;
}

/** What an import left in the desk, in the order of the plan. */
export interface ImportedDocuments {
  created: DocumentOfDesk[];
  found: DocumentOfDesk[];
}

/**
 * Makes saved, unpublished documents of all that a plan does not find. What was found is not touched. Runs in the
 * transaction that `req` has open, so that the plan and what it was made from hold together (import-release.ts).
 */
export async function createDrafts(payload: Payload, plan: ImportPlan, req: PayloadRequest): Promise<ImportedDocuments> {
  const ids = new Map<string, string>();
  const imported: ImportedDocuments = { created: [], found: [] };
  for (const planned of plan) {
    const id = planned.found ?? (await create(payload, planned, ids, req));
    ids.set(planned.key, id);
    imported[planned.found === null ? 'created' : 'found'].push({ collection: planned.collection, id, label: planned.label });
  }
  return imported;
}

async function create(payload: Payload, planned: PlannedDocument, ids: ReadonlyMap<string, string>, req: PayloadRequest): Promise<string> {
  const idOf = (key: string) => {
    const id = ids.get(key);
    if (id === undefined) throw new RangeError(`The plan points at "${key}" before it is there`);
    return id;
  };
  const links = Object.entries(planned.links).map(([field, keys]) => [field, linked(keys, idOf)]);
  const where: Whereabouts = { collectionOf: (kind) => collectionOf(payload, kind), idOf: (_kind, key) => idOf(key) };
  const body = planned.body === undefined ? {} : { body: richTextToLexical(planned.body, where) };
  const data = { ...planned.values, ...Object.fromEntries(links), ...body } as never;
  const saved = await payload.create({ collection: planned.collection, locale: sourceLanguage, data, req, depth: 0 });
  return String(saved.id);
}

function linked(keys: string | string[] | null, idOf: (key: string) => string): string | string[] | null {
  if (keys === null) return null;
  return Array.isArray(keys) ? keys.map(idOf) : idOf(keys);
}
