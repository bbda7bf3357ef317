import type { RequestHandler } from 'express';
import { sendStoredAnswer } from '../page-cache/send-stored-answer.ts';
import type { StoredAnswer } from '../page-cache/stored-answer.ts';
import type { Site } from '../site.ts';
import { sitePages } from '../site-pages.ts';
import { understandAddress } from '../understand-address.ts';

/** Every page of the site; what is not there has a page as well. */
export function pages(site: Site): RequestHandler {
  const the = sitePages(site);

  /** From a spelling that is nearly right to where the page is, in one step also when it has moved; no step leads to nothing. */
  const stepTo = async (to: string): Promise<StoredAnswer | { to: string }> => {
    const understood = understandAddress(to);
    if (understood.is !== 'page') return { to };
    const answer = await the.at(understood);
    if (answer.status === 404) return answer;
    return { to: (answer.status === 301 && answer.header('location')) || to };
  };

  const answerTo = (target: string): Promise<StoredAnswer | { to: string }> => {
    const understood = understandAddress(target);
    switch (understood.is) {
      case 'nothing':
        return the.without('not-found', understood.language);
      case 'elsewhere':
        return stepTo(understood.to);
      case 'page':
        return the.at(understood);
    }
  };

  return (request, response, next) => {
    answerTo(request.originalUrl)
      .then((answer) => {
        if ('to' in answer) response.status(301).set('Cache-Control', 'no-cache').set('Location', answer.to).end();
        else sendStoredAnswer(request, response, answer);
      })
      .catch(next);
  };
}
