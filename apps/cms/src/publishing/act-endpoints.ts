import type { Kind, PageKey } from '@flersprog/content';
import type { LanguageTag } from '@flersprog/i18n';
import type { Endpoint, PayloadRequest } from 'payload';
import { sayTo } from '../admin/labels/words.ts';
import { readActRequest } from '../editorial/read-act-request.ts';
import { publishDocument, withdrawDocument, type Done } from './act.ts';
import { answerTexts } from './answer-texts.ts';
import { bodyOf, keyOf, noSuchDocument, sentence } from './answers.ts';
import { contentWriterOf } from './content-writer.ts';
import { readLines } from './ledger.ts';
import { isPublished } from './ledger-line.ts';
import { pageAddress } from './page-address.ts';
import { refusal, type Right } from './refusal.ts';
import { putDocuments, runJobOf } from './run-publishing-jobs.ts';

/** How long the answer waits for the sites of this machine to show the act, in ms. */
const waitForSites = 5000;

const acts = { publish: publishDocument, withdraw: withdrawDocument };

/** `POST /:id/publish` and `POST /:id/withdraw` of a kind's collection. */
export function actEndpoints(kind: Kind): Endpoint[] {
  return (['publish', 'withdraw'] as const).map((deed) => ({
    path: `/:id/${deed}`,
    method: 'post',
    handler: (req) => answerAct(req, kind, deed),
  }));
}

async function answerAct(req: PayloadRequest, kind: Kind, deed: Right & keyof typeof acts): Promise<Response> {
  const refused = refusal(req, kind, deed);
  if (refused) return refused;
  const request = readActRequest(await bodyOf(req));
  if ('fault' in request) return sentence(400, sayTo(req, request.fault));
  const key = keyOf(req, kind);
  const outcome = await acts[deed](req, key, request);
  if (outcome === 'no such document') return noSuchDocument(req);
  if ('reasons' in outcome) return Response.json({ reasons: outcome.reasons }, { status: 422 });
  if (!(await isShown(req, outcome.done))) return sentence(503, sayTo(req, answerTexts.notShownYet));
  return Response.json({ languages: await languagesNow(req, key, request.languages) });
}

/**
 * Writes the act to the content store and waits until every site process shows it. Where another process took the job,
 * writing the same again changes nothing and tells the number to wait for.
 */
async function isShown(req: PayloadRequest, { release, published }: Done): Promise<boolean> {
  try {
    const change = (await runJobOf(req.payload, release)) ?? (await putDocuments(req.payload, published));
    return await (await contentWriterOf(req.payload)).seenByAllSites(change, waitForSites);
  } catch (error) {
    req.payload.logger.error(
      { err: error, release },
      'An act could not be written to the content store at once; it is tried again by itself.',
    );
    return false;
  }
}

async function languagesNow(req: PayloadRequest, key: PageKey, languages: readonly LanguageTag[]) {
  const lines = await readLines({ payload: req.payload }, key);
  return Object.fromEntries(
    languages.map((language) => [
      language,
      { state: isPublished(lines, language) ? 'published' : 'withdrawn', address: pageAddress(req.payload, key, lines, language) },
    ]),
  );
}
