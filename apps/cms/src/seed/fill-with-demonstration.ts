import { keyText } from '@flersprog/content';
import { createLocalReq, type Payload } from 'payload';
import { publishDocument } from '../publishing/act.ts';
import { collectionOf } from '../publishing/desk-kinds.ts';
import { runLeftOverJobs } from '../publishing/run-publishing-jobs.ts';
import { languagesOf, type DemonstrationDocument } from './demonstration-document.ts';
import { demonstration } from './demonstration.ts';
import { findEarlier } from './find-earlier.ts';
import type { Whereabouts } from '../fields/rich-text/rich-text-to-lexical.ts';
import { saveDocument } from './save-document.ts';

/**
 * Fills a desk that has no announcement yet with the demonstration content and publishes it. Answers whether it did:
 * false where there is content already. A fill that was stopped half way is carried on. Throws, naming the document, when
 * a part of it may not be published.
 */
export async function fillWithDemonstration(payload: Payload, documents = demonstration): Promise<boolean> {
  const { totalDocs } = await payload.count({ collection: 'announcements' });
  if (totalDocs > 0) return false;
  const ids = new Map<string, string>();
  const where = whereabouts(payload, ids);
  for (const parts of documents) {
    const id = (await findEarlier(payload, parts, where)) ?? (await makeDocument(payload, parts, where));
    ids.set(keyText({ kind: parts.kind, id: parts.name }), id);
  }
  await runLeftOverJobs(payload);
  return true;
}

function whereabouts(payload: Payload, ids: ReadonlyMap<string, string>): Whereabouts {
  return {
    collectionOf: (kind) => collectionOf(payload, kind),
    idOf(kind, name) {
      const id = ids.get(keyText({ kind, id: name }));
      if (id === undefined) throw new RangeError(`The demonstration content has no ${kind} "${name}" before what points at it`);
      return id;
    },
  };
}

async function makeDocument(payload: Payload, parts: DemonstrationDocument, where: Whereabouts): Promise<string> {
  const id = await saveDocument(payload, parts, where);
  const req = await createLocalReq({}, payload);
  const request = { languages: languagesOf(parts), reason: null, linked: false, note: null };
  const outcome = await publishDocument(req, { kind: parts.kind, id }, request);
  if (typeof outcome === 'object' && 'done' in outcome) return id;
  const reasons = typeof outcome === 'string' ? outcome : outcome.reasons.map(({ message }) => message).join(' ');
  throw new Error(`The demonstration's ${parts.kind} "${parts.name}" may not be published: ${reasons}`);
}
