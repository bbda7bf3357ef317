import type { RequestHandler } from 'express';

const name = 'flersprog-token';
const boundName = `__Host-${name}`;

/**
 * The session's cookie under a name that browsers take from this very host only, over https and for all of its paths: no sibling
 * of the desk's domain can plant one (RFC 6265bis, cookie name prefixes). Payload writes and reads the plain name, and its page
 * script writes cookies of its own under the same prefix, so the name is changed here, on the way in and out.
 */
export const bindToHost = (cookie: string): string => (cookie.startsWith(`${name}=`) ? `__Host-${cookie}` : cookie);

/** The cookies of a request as Payload reads them; one that came under the plain name was not bound, and is dropped. */
export function boundCookies(header: string): string {
  return header
    .split(/;\s*/)
    .filter((cookie) => !cookie.startsWith(`${name}=`))
    .map((cookie) => (cookie.startsWith(`${boundName}=`) ? cookie.slice('__Host-'.length) : cookie))
    .join('; ');
}

/** Lets a request be read with the session that is bound to this host, and with no other. */
export const takeBoundCookies: RequestHandler = (request, _response, next) => {
  if (request.headers.cookie !== undefined) request.headers.cookie = boundCookies(request.headers.cookie);
  next();
};
