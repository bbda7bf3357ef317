import { keyText, rulesOf, type PageKey } from '@flersprog/content';
import type { LanguageTag } from '@flersprog/i18n';
import type { PayloadRequest, Where } from 'payload';
import { collectionOf, deskKindsIn, noJoins } from './desk-kinds.ts';
import { readSubject, subjectReferences, type Subject } from './read-subject.ts';

type Found = Map<string, Subject>;

/**
 * The documents that may go public together with one: the pictures it shows, and, when asked for, whatever it points at,
 * near or far, and what connects these (partnerships). The document itself comes first.
 */
export async function goingAlong(
  req: PayloadRequest,
  root: Subject,
  languages: readonly LanguageTag[],
  linked: boolean,
): Promise<Subject[]> {
  const found: Found = new Map([[keyText(root.key), root]]);
  await follow(req, [root], languages, linked, found);
  if (linked) await follow(req, await connecting(req, root.key, languages, found), languages, linked, found);
  return [...found.values()];
}

async function follow(
  req: PayloadRequest,
  from: readonly Subject[],
  languages: readonly LanguageTag[],
  linked: boolean,
  found: Found,
): Promise<void> {
  const wanted = (key: PageKey) => {
    const { goesAlong } = rulesOf(key.kind);
    return goesAlong === 'always' || (linked && goesAlong === 'when asked');
  };
  const waiting = from.flatMap(subjectReferences).filter(wanted);
  for (let key = waiting.shift(); key; key = waiting.shift()) {
    if (found.has(keyText(key))) continue;
    const subject = await readSubject(req, key, languages);
    if (!subject) continue;
    found.set(keyText(key), subject);
    waiting.push(...subjectReferences(subject).filter(wanted));
  }
}

/** Documents that join two of those found, or join something to the one the act is about. */
async function connecting(req: PayloadRequest, root: PageKey, languages: readonly LanguageTag[], found: Found): Promise<Subject[]> {
  const idsOf = (kind: PageKey['kind']) => [...found.values()].flatMap(({ key }) => (key.kind === kind ? [key.id] : []));
  const subjects: Subject[] = [];
  for (const { kind, rules } of deskKindsIn(req.payload)) {
    if (rules.connects.length === 0) continue;
    const ends = rules.connects.map((field): Where => ({ [field]: { in: idsOf(rules.references[field] ?? kind) } }));
    const pointsAtRoot = Object.entries(rules.references)
      .filter(([, to]) => to === root.kind)
      .map(([field]): Where => ({ [field]: { equals: root.id } }));
    for (const id of await idsWhere(req, kind, { or: [{ and: ends }, ...pointsAtRoot] })) {
      const subject = await readSubject(req, { kind, id }, languages);
      if (!subject) continue;
      found.set(keyText(subject.key), subject);
      subjects.push(subject);
    }
  }
  return subjects;
}

async function idsWhere(req: PayloadRequest, kind: PageKey['kind'], where: Where): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: collectionOf(req.payload, kind),
    where,
    select: {},
    pagination: false,
    depth: 0,
    joins: noJoins,
    overrideAccess: true,
    req,
  });
  return docs.map(({ id }) => id);
}
