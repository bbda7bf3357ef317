import { rulesOf } from '@flersprog/content';
import type { Payload, Where } from 'payload';
import { collectionOf } from '../publishing/desk-kinds.ts';
import { publishedLanguages } from '../publishing/ledger-line.ts';
import { readLines } from '../publishing/ledger.ts';
import type { DemonstrationDocument } from './demonstration-document.ts';
import { deskValues } from './desk-values.ts';
import type { Whereabouts } from '../fields/rich-text/rich-text-to-lexical.ts';

/**
 * The public document of the same name (or of the same two ends) that an earlier start left, when it was stopped half way.
 * What is not public is never taken over: it may be an official's own draft.
 */
export async function findEarlier(payload: Payload, parts: DemonstrationDocument, where: Whereabouts): Promise<string | null> {
  const { docs } = await payload.find({
    collection: collectionOf(payload, parts.kind),
    where: sameAs(parts, where),
    locale: 'da',
    select: {},
    pagination: false,
    depth: 0,
  });
  for (const { id } of docs) {
    const lines = await readLines({ payload }, { kind: parts.kind, id: String(id) });
    if (publishedLanguages(lines).length > 0) return String(id);
  }
  return null;
}

function sameAs(parts: DemonstrationDocument, where: Whereabouts): Where {
  const { title, connects } = rulesOf(parts.kind);
  const values = deskValues(parts, 'da', where);
  const fields = title === null ? connects : [title];
  return { and: fields.map((field): Where => ({ [field]: { equals: values[field] } })) };
}
