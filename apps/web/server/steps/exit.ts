import { Router, type Request, type Response } from 'express';
import { chooseLanguage } from '@flersprog/content';
import { isLanguage, sourceLanguage, type LanguageTag } from '@flersprog/i18n';
import type { Site } from '../site.ts';

/**
 * The way out: to a neutral site in the language of the page, at the address the editors chose, else to an encyclopaedia's
 * front page. The browser is asked to forget what it kept of this site. Nothing about it is ever logged.
 */
export function exit(site: Site): Router {
  const router = Router();
  const leave = async (response: Response, language: LanguageTag) => {
    const settings = chooseLanguage(await site.known.site(), language)?.version.values;
    response.status(303);
    response.set('Clear-Site-Data', '"cache", "cookies", "storage"').set('Cache-Control', 'no-store');
    response.set('Location', neutralAddress(settings?.exitAddress ?? null, language)).end();
  };
  // However it was written: who leaves in a hurry must not meet a page that says "not found".
  router.get(/^\/exit(?:\/.*)?$/i, (request: Request, response: Response, next) => {
    const tag = request.path.split('/')[2]?.toLowerCase() ?? '';
    void leave(response, isLanguage(tag) ? tag : sourceLanguage).catch(next);
  });
  return router;
}

/** The editors' address when it is an https one, else Wikipedia in the reader's language. */
export function neutralAddress(chosen: string | null, language: LanguageTag): string {
  const url = chosen === null ? null : URL.parse(chosen);
  return url?.protocol === 'https:' ? url.href : `https://${language}.wikipedia.org/`;
}
