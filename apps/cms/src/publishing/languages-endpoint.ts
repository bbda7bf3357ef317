import type { Kind } from '@flersprog/content';
import { isLanguage, languages, type Language } from '@flersprog/i18n';
import type { Endpoint, PayloadRequest } from 'payload';
import { languageState } from '../editorial/language-states.ts';
import { keyOf, noSuchDocument } from './answers.ts';
import { goingAlong } from './go-along.ts';
import { readLines } from './ledger.ts';
import { isPublished, newestLine, sourceOf, type LedgerLine } from './ledger-line.ts';
import { pageAddress } from './page-address.ts';
import { languagesToPublish } from './plan-publication.ts';
import { readSubject, saysSomething, type Subject } from './read-subject.ts';
import { mayDo, refusal } from './refusal.ts';
import { snapshotDigest, textsDigest } from './snapshot.ts';

/** `GET /:id/languages`: the state of each language, where it is, who made it so and when, and what the person may do. */
export function languagesEndpoint(kind: Kind): Endpoint {
  return {
    path: '/:id/languages',
    method: 'get',
    handler: async (req) => {
      const refused = refusal(req, kind, 'read');
      if (refused) return refused;
      const key = keyOf(req, kind);
      const subject = await readSubject(
        req,
        key,
        languages.map(({ tag }) => tag),
      );
      if (!subject) return noSuchDocument(req);
      const lines = await readLines({ payload: req.payload }, key);
      return Response.json({
        mayPublish: mayDo(req, kind, 'publish'),
        mayWithdraw: mayDo(req, kind, 'withdraw'),
        sourceLanguage: subject.sourceLanguage,
        languages: languages.map((language) => stateOf(req, subject, lines, language)),
      });
    },
  };
}

function stateOf(
  { payload }: PayloadRequest,
  subject: Subject,
  lines: readonly LedgerLine[],
  { tag, autonym, danishName, direction }: Language,
) {
  const newest = newestLine(lines, tag);
  const source = sourceOf(lines);
  const snapshot = subject.snapshots.get(tag) ?? { texts: {}, shared: {} };
  const workingCopy = { digest: snapshotDigest(snapshot), textsDigest: textsDigest(snapshot) };
  return {
    language: tag,
    autonym,
    danishName,
    direction,
    state: languageState(newest, workingCopy, source !== null && tag !== source && isPublished(lines, source)),
    hasText: saysSomething(subject, tag),
    address: pageAddress(payload, subject.key, lines, tag),
    at: newest?.at ?? null,
    by: newest?.byName ?? null,
    reason: newest?.reason ?? null,
  };
}

/** `GET /:id/linked?languages=da,ar`: the linked documents that publishing with `linked` would publish along in these languages. */
export function linkedEndpoint(kind: Kind): Endpoint {
  return {
    path: '/:id/linked',
    method: 'get',
    handler: async (req) => {
      const refused = refusal(req, kind, 'read');
      if (refused) return refused;
      const asked = (req.searchParams.get('languages') ?? '').split(',').filter(isLanguage);
      const root = await readSubject(req, keyOf(req, kind), asked.length > 0 ? asked : ['da']);
      if (!root) return noSuchDocument(req);
      const linked = [];
      for (const subject of await goingAlong(req, root, asked, true)) {
        const inLanguages = languagesToPublish(subject, await readLines({ payload: req.payload }, subject.key), asked, subject === root);
        if (subject !== root && inLanguages.length > 0) linked.push({ ...nameOf(subject), languages: inLanguages });
      }
      return Response.json({ linked });
    },
  };
}

function nameOf({ key, deskKind, snapshots }: Subject): { collection: string; id: string; title: string } {
  const field = deskKind.rules.title;
  const titles = [...snapshots.values()].map(({ texts, shared }) => (field ? texts[field] : shared['filename']));
  const title = titles.find((candidate) => typeof candidate === 'string' && candidate !== '');
  return { collection: deskKind.collection, id: key.id, title: typeof title === 'string' ? title : '' };
}
