import type { RequestHandler } from 'express';

const name = 'flersprog-token';
const boundName = `__Host-${name}`;

/**
 * The session's cookie under a name that browsers take from this very host only, over https and for all of its paths: no sibling
 * of the desk's domain can plant one (RFC 6265bis, cookie name prefixes). Payload writes and reads the plain name, and its page
 * script writes cookies of its own under the same prefix, so the name is changed here, on the way in and out.
 */
export const bindToHost = (cookie: string, deskUrl: string): string =>
  isBound(deskUrl) && cookie.startsWith(`${name}=`) ? `__Host-${cookie}` : cookie;

/** The cookies of a request as Payload reads them; one that came under the plain name was not bound, and is dropped. */
function boundCookies(header: string): string {
  return header
    .split(/;\s*/)
    .filter((cookie) => !cookie.startsWith(`${name}=`))
    .map((cookie) => (cookie.startsWith(`${boundName}=`) ? cookie.slice('__Host-'.length) : cookie))
    .join('; ');
}

/** Lets a request be read with the session that is bound to this host, and with no other. */
export function takeBoundCookies({ deskUrl }: { deskUrl: string }): RequestHandler {
  return (request, _response, next) => {
    const { cookie } = request.headers;
    if (cookie !== undefined && isBound(deskUrl)) request.headers.cookie = boundCookies(cookie);
    next();
  };
}

/** Browsers take such a name over https alone. */
const isBound = (deskUrl: string) => deskUrl.startsWith('https:');
