import { Router, type Request, type Response } from 'express';
import { chooseLanguage } from '@flersprog/content';
import { languages, sourceLanguage, type LanguageTag } from '@flersprog/i18n';
import { exitPath } from '../../app/reading/site-model.ts';
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
  router.get('/exit', (_request, response, next) => void leave(response, sourceLanguage).catch(next));
  for (const { tag } of languages) {
    router.get(exitPath(tag), (_request: Request, response: Response, next) => void leave(response, tag).catch(next));
  }
  return router;
}

/** The editors' address when it is an https one, else Wikipedia in the reader's language. */
export function neutralAddress(chosen: string | null, language: LanguageTag): string {
  const url = chosen === null ? null : URL.parse(chosen);
  return url?.protocol === 'https:' ? url.href : `https://${language}.wikipedia.org/`;
}
