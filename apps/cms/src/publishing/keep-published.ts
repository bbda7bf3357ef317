import type { Kind } from '@flersprog/content';
import { APIError, type CollectionBeforeDeleteHook } from 'payload';
import { deskLanguage, nameOfLanguage, sayReason } from '../editorial/say-reason.ts';
import { readLines } from './ledger.ts';
import { publishedLanguages } from './ledger-line.ts';

/** What readers can see cannot be deleted: it must be withdrawn first, so that its address says so. */
export function keepPublished(kind: Kind): CollectionBeforeDeleteHook {
  return async ({ id, req }) => {
    const published = publishedLanguages(await readLines({ payload: req.payload, req }, { kind, id: String(id) }));
    if (published.length === 0) return;
    const language = deskLanguage(req.i18n.language);
    const names = published.map((tag) => nameOfLanguage(tag, language));
    throw new APIError(sayReason('stillPublished', { language: names.join(', ') }, language), 409, null, true);
  };
}
