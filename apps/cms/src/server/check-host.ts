import type { RequestHandler } from 'express';

/** Answers only under the desk's own address, so that no link or cookie can be made for another one. */
export function checkHost({ deskUrl }: { deskUrl: string }): RequestHandler {
  const { host } = new URL(deskUrl);
  return (request, response, next) => {
    if (request.headers.host === host) return next();
    response.status(421).type('text').send(`The desk answers at ${deskUrl}/admin only (FLERSPROG_DESK_URL).\n`);
  };
}
