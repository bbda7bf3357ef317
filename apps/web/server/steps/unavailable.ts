import type { ErrorRequestHandler } from 'express';
import { sendStoredAnswer } from '../page-cache/send-stored-answer.ts';
import type { Site } from '../site.ts';
import { sitePages } from '../site-pages.ts';
import { understandAddress } from '../understand-address.ts';
import { clientFault } from './client-fault.ts';

/**
 * Whatever could not be answered, be it a page, a picture or the sitemap: the page that says so, in the language of the
 * address, with the help lines. An answer that had begun is cut off, so that nobody takes it for whole.
 */
export function unavailable(site: Site): ErrorRequestHandler {
  const the = sitePages(site);
  return (error: unknown, request, response, next) => {
    if (clientFault(error)) return next(error);
    site.reportError('A request could not be answered', error);
    if (response.headersSent) return void response.destroy();
    the
      .without('unavailable', understandAddress(request.originalUrl).language)
      .then((answer) => sendStoredAnswer(request, response, answer))
      .catch(next);
  };
}
