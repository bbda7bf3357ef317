import type { Payload } from 'payload';
import { beginAgain } from '../database/begin-again.ts';
import { makeSiteSettings } from '../collections/make-site-settings.ts';
import { collectionOf } from '../publishing/desk-kinds.ts';
import { languagesOf, type DemonstrationDocument } from './demonstration-document.ts';
import { deskValues } from './desk-values.ts';
import type { Whereabouts } from '../fields/rich-text/rich-text-to-lexical.ts';

/** Saves a document as an official would, one language after the other, the source language first. Answers its id. */
export async function saveDocument(payload: Payload, parts: DemonstrationDocument, where: Whereabouts): Promise<string> {
  const collection = collectionOf(payload, parts.kind);
  let id = parts.kind === 'site' ? await idOfSite(payload) : null;
  for (const locale of languagesOf(parts)) {
    const typed = { collection, locale, data: deskValues(parts, locale, where), depth: 0 };
    const earlier = id;
    const saved = await beginAgain(() => (earlier === null ? payload.create(typed) : payload.update({ ...typed, id: earlier })));
    id = String(saved.id);
  }
  if (id === null) throw new RangeError(`The demonstration's ${parts.kind} "${parts.name}" has no texts`);
  return id;
}

async function idOfSite(payload: Payload): Promise<string> {
  await makeSiteSettings(payload);
  const { docs } = await payload.find({ collection: 'site-settings', limit: 1, depth: 0 });
  return String(docs[0]?.id);
}
