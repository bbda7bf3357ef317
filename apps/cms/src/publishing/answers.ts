import type { Kind, PageKey } from '@flersprog/content';
import type { PayloadRequest } from 'payload';
import { sayTo } from '../admin/labels/words.ts';
import { answerTexts } from './answer-texts.ts';

/** An answer that is one sentence, in the shape of Payload's own errors. */
export function sentence(status: number, message: string): Response {
  return Response.json({ errors: [{ message }] }, { status });
}

export function noSuchDocument(req: PayloadRequest): Response {
  return sentence(404, sayTo(req, answerTexts.noSuchDocument));
}

/** The document an endpoint of a kind's collection was asked about. */
export function keyOf(req: PayloadRequest, kind: Kind): PageKey {
  return { kind, id: String(req.routeParams?.['id']) };
}

/** The JSON body of a request; undefined when it has none that can be read. */
export async function bodyOf(req: PayloadRequest): Promise<unknown> {
  try {
    return await req.json?.();
  } catch {
    return undefined;
  }
}
