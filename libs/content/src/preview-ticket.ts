import { createHmac, timingSafeEqual } from 'node:crypto';
import type { PublishedPage } from './published-page.ts';

/**
 * What the editor's browser carries from the desk to the site's /preview: the page as publishing would make it now, and
 * the desk's signature. Neither program calls the other, and nothing unpublished is stored on the way.
 * Not part of the room's main door: it needs node:crypto, which browsers have not. Import `@flersprog/content/preview-ticket`.
 */
export interface PreviewTicket {
  /** JSON of one `PublishedPage`. */
  state: string;
  /** Milliseconds since 1970, in digits. */
  expires: string;
  /** HMAC-SHA-256 of expiry and state, base64url. */
  signature: string;
}

/** Long enough to load the page, too short to pass it on. */
const lifetime = 5 * 60 * 1000;

/** Signs a page for preview. `secret` is the product's one secret; `now` in milliseconds since 1970. */
export function signPreview(page: PublishedPage, secret: string, now: number): PreviewTicket {
  const state = JSON.stringify(page);
  const expires = String(now + lifetime);
  return { state, expires, signature: signatureOf(state, expires, secret) };
}

/** The page of a ticket that the desk signed and that has not run out; null for every other one. */
export function verifyPreview(ticket: PreviewTicket, secret: string, now: number): PublishedPage | null {
  const given = Buffer.from(ticket.signature);
  const right = Buffer.from(signatureOf(ticket.state, ticket.expires, secret));
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
  if (!/^\d+$/.test(ticket.expires) || Number(ticket.expires) < now) return null;
  return JSON.parse(ticket.state) as PublishedPage;
}

/** Signed under a key of its own, so that a preview's signature is good for nothing else the secret signs. */
function signatureOf(state: string, expires: string, secret: string): string {
  const key = createHmac('sha256', secret).update('flersprog preview').digest();
  return createHmac('sha256', key).update(`${expires}\n${state}`).digest('base64url');
}
