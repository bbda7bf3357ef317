import { randomUUID } from 'node:crypto';
import type { LanguageTag } from '@flersprog/i18n';
import { keyText, type DocumentState, type PageKey } from '@flersprog/content';
import { isolate } from '@flersprog/i18n/isolate';
import type { PayloadRequest } from 'payload';
import type { ActRequest } from '../editorial/read-act-request.ts';
import { reasonsNotToPublish, type Reason } from '../editorial/reasons-not-to-publish.ts';
import { deskLanguage, nameOfLanguage, sayReason } from '../editorial/say-reason.ts';
import { neverShown } from '../editorial/words-for-readers.ts';
import { goingAlong } from './go-along.ts';
import { inOneTransaction, LeaveNothing } from './in-one-transaction.ts';
import { inTurn } from './in-turn.ts';
import { newestNumber, readLines, readSnapshots, writeLine } from './ledger.ts';
import { isPublished, sourceOf } from './ledger-line.ts';
import {
  languagesToPublish,
  publishLines,
  statesAfter,
  withdrawLines,
  withPlanned,
  type ActStamp,
  type PlannedLine,
} from './plan-publication.ts';
import { readSubject, type Subject } from './read-subject.ts';
import { surroundingsOf } from './surroundings.ts';
import { refusedLinksIn } from './to-published-page.ts';

/** A reason, and the document it is about where that is not the one the act was asked for. */
export type ReasonInAct = Reason & { document?: { collection: string; id: string } };

/** What an act decided: its lines and its job are committed; the content store is not written yet. */
export interface Done {
  release: string;
  published: PageKey[];
}

/** How an act ended. */
export type Outcome = { done: Done } | { reasons: ReasonInAct[] } | 'no such document';

/**
 * Publishes a document, the pictures it shows and, when asked, what it is linked with: all of it in all languages, or
 * nothing. Lines and job are committed together.
 */
export function publishDocument(req: PayloadRequest, key: PageKey, request: ActRequest): Promise<Outcome> {
  return act(req, async (stamp) => {
    const root = await readSubject(req, key, request.languages);
    if (!root) throw new LeaveNothing<Outcome>('no such document');
    const subjects = await goingAlong(req, root, request.languages, request.linked);
    const documents = [];
    let next = (await newestNumber(asker(req))) + 1;
    for (const subject of subjects) {
      const lines = await readLines(asker(req), subject.key);
      const languages = languagesToPublish(subject, lines, request.languages, subject === root);
      const planned = publishLines(subject, languages, next, stamp, subject === root ? request.note : null);
      next += planned.length;
      const after = [...lines, ...planned.map(({ line }) => line)];
      documents.push({ subject, planned, ledger: withPlanned({ lines, snapshots: await readSnapshots(asker(req), after) }, planned) });
    }
    const changed = documents.filter(({ planned }) => planned.length > 0);
    const states = statesAfter(changed);
    const reasons: ReasonInAct[] = wordsForNobody(req, 'note', request, root.sourceLanguage);
    for (const document of changed) reasons.push(...(await reasonsOf(req, document, states, root)));
    if (reasons.length > 0) throw new LeaveNothing<Outcome>({ reasons });
    return changed.flatMap(({ planned }) => planned);
  });
}

/** Withdraws a document in these languages; each must be public now. */
export function withdrawDocument(req: PayloadRequest, key: PageKey, request: ActRequest): Promise<Outcome> {
  return act(req, async (stamp) => {
    const lines = await readLines(asker(req), key);
    if (lines.length === 0 && !(await readSubject(req, key, request.languages))) throw new LeaveNothing<Outcome>('no such document');
    const language = deskLanguage(req.i18n.language);
    const reasons = request.languages
      .filter((asked) => !isPublished(lines, asked))
      .map((asked) => ({
        language: asked,
        field: 'languages',
        message: sayReason('notPublished', { language: nameOfLanguage(asked, language) }, language),
      }));
    reasons.push(...wordsForNobody(req, 'reason', request, sourceOf(lines) ?? 'da'));
    if (reasons.length > 0) throw new LeaveNothing<Outcome>({ reasons });
    return withdrawLines(key, lines, request.languages, (await newestNumber(asker(req))) + 1, stamp, request.reason);
  });
}

/** The order of every act: plan, write the lines, leave a job for them, commit. Nothing else runs before the commit. */
async function act(req: PayloadRequest, plan: (stamp: ActStamp) => Promise<PlannedLine[]>): Promise<Outcome> {
  try {
    const done = await inTurn('acts', () =>
      inOneTransaction(req, async () => {
        const stamp = stampOf(req);
        const planned = await plan(stamp);
        for (const { line, snapshot } of planned) await writeLine(req, line, snapshot);
        const published = [...new Map(planned.map(({ line }) => [keyText(line.key), line.key])).values()];
        await leaveJob(req, stamp.release, published);
        return { release: stamp.release, published };
      }),
    );
    return { done };
  } catch (error) {
    if (error instanceof LeaveNothing) return error.answer as Outcome;
    throw error;
  }
}

function stampOf({ user }: PayloadRequest): ActStamp {
  const { id = null, name, email } = (user ?? {}) as { id?: string | number; name?: string; email?: string };
  return { by: id === null ? null : String(id), byName: name ?? email ?? null, at: new Date().toISOString(), release: randomUUID() };
}

async function leaveJob(req: PayloadRequest, release: string, documents: PageKey[]): Promise<void> {
  await req.payload.create({
    collection: 'publishing-jobs',
    data: { release, documents: documents },
    depth: 0,
    overrideAccess: true,
    req,
  });
}

async function reasonsOf(
  req: PayloadRequest,
  { subject, planned }: { subject: Subject; planned: PlannedLine[] },
  states: ReadonlyMap<string, DocumentState>,
  root: Subject,
): Promise<ReasonInAct[]> {
  const reasons: ReasonInAct[] = [];
  for (const { line, snapshot } of planned) {
    const page = states.get(keyText(subject.key))?.pages.find(({ language }) => language === line.language);
    if (!page || !snapshot) continue;
    const surroundings = await surroundingsOf(asker(req), page, states, deskLanguage(req.i18n.language));
    const found = reasonsNotToPublish({ page, refusedLinks: refusedLinksIn(subject.deskKind, snapshot.texts) }, surroundings);
    if (subject === root) reasons.push(...found);
    else reasons.push(...found.map((reason) => aboutAnother(reason, subject, page.title)));
  }
  return reasons;
}

/** Refuses words that would be thrown away: written in a language that no reader of this act is shown. */
function wordsForNobody(req: PayloadRequest, field: 'note' | 'reason', request: ActRequest, source: LanguageTag): Reason[] {
  const inLanguage = deskLanguage(req.i18n.language);
  return neverShown(request[field], request.languages, source).map((language) => ({
    language,
    field,
    message: sayReason('wordsForNobody', { field, language: nameOfLanguage(language, inLanguage) }, inLanguage),
  }));
}

/** Says which of the documents that go along the reason is about. */
function aboutAnother(reason: Reason, { key, deskKind, snapshots }: Subject, title: string): ReasonInAct {
  const fileName = snapshots.get(reason.language)?.shared['filename'];
  const name = title || (typeof fileName === 'string' ? fileName : '');
  return {
    ...reason,
    message: name ? `${isolate(name)}: ${reason.message}` : reason.message,
    document: { collection: deskKind.collection, id: key.id },
  };
}

const asker = (req: PayloadRequest) => ({ payload: req.payload, req });
