import { keyText, type Kind, type PageKey } from './kinds.ts';

/** Label on a cached answer; a change forgets every answer that carries one of its tags. */
export type CacheTag = string;

/** Carried by every answer that shows anything of the document. */
export function documentTag(key: PageKey): CacheTag {
  return keyText(key);
}

/** Carried by every answer that lists documents of the kind, or depends on which ones exist. */
export function listTag(kind: Kind): CacheTag {
  return `list:${kind}`;
}

/**
 * Carried by answers that show whatever points at the document (a partner's partnerships): a new referrer must
 * show although the answer could not know of it.
 */
export function referrersTag(key: PageKey): CacheTag {
  return `to:${keyText(key)}`;
}

/** Forgets everything; for a rebuilt store. */
export const everythingTag: CacheTag = '*';
