import { keyText, referencesOf, type PageKey } from '@flersprog/content';
import type { LanguageTag } from '@flersprog/i18n';
import { isLanguage, sourceLanguage as usualSource } from '@flersprog/i18n';
import type { PayloadRequest } from 'payload';
import type { Json } from './canonical-json.ts';
import { collectionOf, deskKindOf, noJoins } from './desk-kinds.ts';
import { snapshotOf, type Snapshot } from './snapshot.ts';
import { isEmpty, pageValues, type DeskKind } from './to-published-page.ts';

/** A document as the office last saved it, in the languages an act is about. */
export interface Subject {
  key: PageKey;
  deskKind: DeskKind;
  sourceLanguage: LanguageTag;
  snapshots: ReadonlyMap<LanguageTag, Snapshot>;
}

/** Reads the working copy, in the transaction of the request: one snapshot a language. Null when there is no such document. */
export async function readSubject(req: PayloadRequest, key: PageKey, languages: readonly LanguageTag[]): Promise<Subject | null> {
  const deskKind = deskKindOf(req.payload, key.kind);
  const snapshots = new Map<LanguageTag, Snapshot>();
  let sourceLanguage: LanguageTag = usualSource;
  for (const language of languages) {
    const document = (await req.payload.findByID({
      collection: collectionOf(req.payload, key.kind),
      id: key.id,
      locale: language,
      fallbackLocale: false,
      depth: 0,
      joins: noJoins,
      disableErrors: true,
      overrideAccess: true,
      req,
    })) as Record<string, unknown> | null;
    if (!document) return null;
    const stated = document['sourceLanguage'];
    if (typeof stated === 'string' && isLanguage(stated)) sourceLanguage = stated;
    snapshots.set(language, snapshotOf(deskKind.shapes, document));
  }
  return { key, deskKind, sourceLanguage, snapshots };
}

/** Documents the working copy points at, in any of the languages: each once. */
export function subjectReferences(subject: Subject): PageKey[] {
  const found = [...subject.snapshots.values()].flatMap((snapshot) => referencesOf(subject.key.kind, ownValues(subject, snapshot)));
  return [...new Map(found.map((key) => [keyText(key), key])).values()];
}

/** Whether the document says anything at all in this language. */
export function saysSomething(subject: Subject, language: LanguageTag): boolean {
  const texts = subject.snapshots.get(language)?.texts ?? {};
  return holdsText(ownValues(subject, { texts, shared: {} })) || Object.values(texts).some(rowsHoldText);
}

function ownValues(subject: Subject, { texts, shared }: Snapshot): Record<string, unknown> {
  return pageValues(subject.deskKind, shared, { own: texts, source: null }).values;
}

function holdsText(value: unknown): boolean {
  if (typeof value === 'boolean' || isEmpty(value)) return false;
  if (typeof value !== 'object' || value === null || 'blocks' in value) return true;
  return Object.values(value).some(holdsText);
}

/** Texts of rows are kept by row id, which `pageValues` finds only through the shared rows. */
function rowsHoldText(texts: Json): boolean {
  if (typeof texts !== 'object' || texts === null || Array.isArray(texts) || 'root' in texts) return false;
  return Object.values(texts).some((text) => (typeof text === 'string' ? text.trim() !== '' : rowsHoldText(text)));
}
