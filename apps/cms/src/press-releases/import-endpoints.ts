import { readPressRelease } from '@flersprog/press-release';
import type { Endpoint, PayloadRequest } from 'payload';
import { may } from '../access/may.ts';
import { sayTo } from '../admin/labels/words.ts';
import { bodyOf, sentence } from '../publishing/answers.ts';
import { mayNotImport, noDraft, nothingSent, readingErrors } from './import-answers.ts';
import { importRelease, lookUpRelease } from './import-release.ts';
import { readCorrectedDraft } from './read-corrected-draft.ts';

interface SentRelease {
  bytes: Uint8Array;
  filename: string;
}

/**
 * `POST /api/press-releases/read`: a file (multipart, field "file") or JSON `{text}` → 200 `{draft, documents}`, where
 * `documents` says of each document whether it is there already. `POST /api/press-releases/create`: JSON `{draft}`, corrected →
 * 201 `{created, found}`. 422 with a sentence for what cannot be read.
 */
export const importEndpoints: Endpoint[] = [
  { path: '/press-releases/read', method: 'post', handler: forImporters(answerRead) },
  { path: '/press-releases/create', method: 'post', handler: forImporters(answerCreate) },
];

function forImporters(answer: (req: PayloadRequest) => Promise<Response>): Endpoint['handler'] {
  return (req) => (may(req.user, 'import', 'content') ? answer(req) : sentence(403, sayTo(req, mayNotImport)));
}

async function answerRead(req: PayloadRequest): Promise<Response> {
  const sent = await releaseIn(req);
  if (!sent) return sentence(400, sayTo(req, nothingSent));
  const { draft, error } = await readPressRelease(sent.bytes, { filename: sent.filename });
  if (error) return sentence(422, sayTo(req, readingErrors[error.code]));
  const { created, found } = await lookUpRelease(req, draft);
  return Response.json({ draft, documents: [...created, ...found] });
}

async function answerCreate(req: PayloadRequest): Promise<Response> {
  const draft = readCorrectedDraft(((await bodyOf(req)) as { draft?: unknown } | null | undefined)?.draft);
  if (!draft) return sentence(400, sayTo(req, noDraft));
  return Response.json(await importRelease(req, draft), { status: 201 });
}

async function releaseIn(req: PayloadRequest): Promise<SentRelease | null> {
  if (!req.headers.get('content-type')?.startsWith('multipart/')) {
    const text = ((await bodyOf(req)) as { text?: unknown } | null | undefined)?.text;
    return typeof text === 'string' ? { bytes: new TextEncoder().encode(text), filename: '' } : null;
  }
  const file = await req.formData?.().then(
    (form) => form.get('file'),
    () => null,
  );
  return file instanceof File ? { bytes: new Uint8Array(await file.arrayBuffer()), filename: file.name } : null;
}
