import type { Request as ExpressRequest, RequestHandler, Response as ExpressResponse } from 'express';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { handleEndpoints, type Payload } from 'payload';
import { clientAddressHeader } from './client-address.ts';
import { BodyTooLarge, readBody } from './read-body.ts';

/** Hands a request to Payload's REST handler and its answer back. */
export function answerApi(payload: Payload, { deskUrl }: { deskUrl: string }): RequestHandler {
  return async (incoming, outgoing) => {
    try {
      const request = await asFetchRequest(incoming, deskUrl);
      await send(await handleEndpoints({ config: payload.config, request }), outgoing);
    } catch (error) {
      const isTooLarge = error instanceof BodyTooLarge;
      if (!isTooLarge) payload.logger.error({ err: error }, 'A request to the API could not be answered.');
      if (outgoing.headersSent) return void outgoing.destroy();
      outgoing
        .status(isTooLarge ? 413 : 500)
        .json({ errors: [{ message: isTooLarge ? error.message : 'Something went wrong. Try again.' }] });
    }
  };
}

async function asFetchRequest(incoming: ExpressRequest, deskUrl: string): Promise<Request> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    for (const each of [value].flat()) if (each !== undefined) headers.append(name, each);
  }
  headers.set(clientAddressHeader, incoming.socket.remoteAddress ?? 'unknown');
  const body = incoming.method === 'GET' || incoming.method === 'HEAD' ? undefined : await readBody(incoming);
  return new Request(new URL(incoming.originalUrl, deskUrl), { method: incoming.method, headers, body: body as BodyInit | undefined });
}

async function send(answer: Response, outgoing: ExpressResponse): Promise<void> {
  outgoing.status(answer.status);
  const cookies = answer.headers.getSetCookie();
  answer.headers.forEach((value, name) => {
    if (name !== 'set-cookie') outgoing.setHeader(name, value);
  });
  if (cookies.length > 0) outgoing.setHeader('set-cookie', cookies);
  if (!answer.body) return void outgoing.end();
  await pipeline(Readable.fromWeb(answer.body as never), outgoing);
}
