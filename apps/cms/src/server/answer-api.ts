import type { Request as ExpressRequest, RequestHandler, Response as ExpressResponse } from 'express';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { handleEndpoints, type Payload } from 'payload';
import { answerWithoutCollision } from '../database/answer-without-collision.ts';
import { clientAddress, clientAddressHeader } from './client-address.ts';
import { bindToHost } from './host-cookie.ts';
import { BodyTooLarge, readBody } from './read-body.ts';
import { IntricateJson, refuseIntricateJson } from './refuse-intricate-json.ts';

/** Hands a request to Payload's REST handler and its answer back. */
export function answerApi(payload: Payload, { deskUrl }: { deskUrl: string }): RequestHandler {
  return async (incoming, outgoing) => {
    try {
      const body = await bodyOf(incoming);
      const request = () => asFetchRequest(incoming, body, deskUrl);
      await send(await answerWithoutCollision(() => handleEndpoints({ config: payload.config, request: request() })), outgoing, deskUrl);
    } catch (error) {
      const status = error instanceof BodyTooLarge ? 413 : error instanceof IntricateJson ? 400 : 500;
      if (status === 500) payload.logger.error({ err: error }, 'A request to the API could not be answered.');
      if (outgoing.headersSent) return void outgoing.destroy();
      outgoing
        .status(status)
        .json({ errors: [{ message: status === 500 ? 'Something went wrong. Try again.' : (error as Error).message }] });
    }
  };
}

async function bodyOf(incoming: ExpressRequest): Promise<Buffer | undefined> {
  if (incoming.method === 'GET' || incoming.method === 'HEAD') return undefined;
  const body = await readBody(incoming);
  const isForm = /^(multipart\/|application\/x-www-form-urlencoded)/i.test(incoming.headers['content-type'] ?? '');
  if (!isForm) refuseIntricateJson(body);
  return body;
}

function asFetchRequest(incoming: ExpressRequest, body: Buffer | undefined, deskUrl: string): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    for (const each of [value].flat()) if (each !== undefined) headers.append(name, each);
  }
  headers.set(clientAddressHeader, clientAddress(incoming));
  return new Request(new URL(incoming.originalUrl, deskUrl), { method: incoming.method, headers, body: body as BodyInit | undefined });
}

async function send(answer: Response, outgoing: ExpressResponse, deskUrl: string): Promise<void> {
  outgoing.status(answer.status);
  const cookies = answer.headers.getSetCookie();
  answer.headers.forEach((value, name) => {
    if (name !== 'set-cookie') outgoing.setHeader(name, value);
  });
  if (cookies.length > 0)
    outgoing.setHeader(
      'set-cookie',
      cookies.map((cookie) => bindToHost(cookie, deskUrl)),
    );
  if (!answer.body) return void outgoing.end();
  await pipeline(Readable.fromWeb(answer.body as never), outgoing);
}
