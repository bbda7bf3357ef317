import { Router } from 'express';
import { chooseLanguage, pathOf, safeWebAddress } from '@flersprog/content';
import { sourceLanguage } from '@flersprog/i18n';
import { accessibilityStatementPath } from '../../app/reading/site-model.ts';
import type { Site } from '../site.ts';

/**
 * /was, where Danish authorities' accessibility statements are looked for, also by hand ("/WAS/"): to the statement, else to
 * our own page on it.
 */
export function accessibilityStatement(site: Site): Router {
  const router = Router();
  const lead = async () => {
    const settings = chooseLanguage(await site.known.site(), sourceLanguage)?.version.values;
    const own = pathOf({ page: 'standing', language: sourceLanguage, name: 'accessibility' });
    return safeWebAddress(settings?.accessibilityStatement ?? '') ?? own;
  };
  router.get(accessibilityStatementPath, (_request, response, next) => {
    lead().then((address) => response.status(302).set({ 'Cache-Control': 'no-cache', Location: address }).end(), next);
  });
  return router;
}
