import type { Request, RequestHandler, Response } from 'express';
import { sourceLanguage, type LanguageTag } from '@flersprog/i18n';
import { sendStoredAnswer } from '../page-cache/send-stored-answer.ts';
import type { RenderedAnswer, StoredAnswer } from '../page-cache/stored-answer.ts';
import { pagePolicy, securityHeaders } from '../security-headers.ts';
import type { Site } from '../site.ts';
import { understandAddress, type Understood } from '../understand-address.ts';

type UnderstoodPage = Extract<Understood, { is: 'page' }>;

/** Every page of the site: rendered once, kept, forgotten by tag. What is not there or cannot be shown has a page as well. */
export function pages(site: Site): RequestHandler {
  const base = securityHeaders(site.settings);

  const render = async (path: string, keep: boolean): Promise<RenderedAnswer> => {
    const answer = await site.renderPage(path, { reader: site.reader, known: site.known, siteUrl: site.settings.siteUrl, preview: false });
    return { ...answer, headers: { ...base, ...policyFor(answer), ...answer.headers }, keep: keep && answer.keep };
  };

  /** Not-found and unavailable pages say the same at every address of a language: one kept answer each. */
  const pageWithoutAddress = (name: 'not-found' | 'unavailable', language: LanguageTag | null) => {
    const path = `/${language ?? sourceLanguage}/${name}`;
    return site.cache.findOrRender(keyWithoutAddress(path), () => render(path, true));
  };

  const pageAt = async ({ key, keep, language }: UnderstoodPage): Promise<StoredAnswer> => {
    const answer = await site.cache.findOrRender(key, () => render(key, keep));
    return answer.status === 404 ? pageWithoutAddress('not-found', language) : answer;
  };

  /** From a spelling that is nearly right to where the page is, in one step also when it has moved; no step leads to nothing. */
  const stepTo = async (to: string): Promise<StoredAnswer | { to: string }> => {
    const understood = understandAddress(to);
    if (understood.is !== 'page') return { to };
    const answer = await pageAt(understood);
    if (answer.status === 404) return answer;
    return { to: (answer.status === 301 && answer.header('location')) || to };
  };

  const answerFor = (request: Request): Promise<StoredAnswer | { to: string }> => {
    const understood = understandAddress(request.originalUrl);
    switch (understood.is) {
      case 'nothing':
        return pageWithoutAddress('not-found', understood.language);
      case 'elsewhere':
        return stepTo(understood.to);
      case 'page':
        return pageAt(understood);
    }
  };

  const answerOrSayWhyNot = async (request: Request, response: Response): Promise<void> => {
    const answer = await answerFor(request).catch((error: unknown) => {
      site.reportError('A page could not be made', error);
      return pageWithoutAddress('unavailable', understandAddress(request.originalUrl).language);
    });
    if ('to' in answer) response.status(301).set('Cache-Control', 'no-cache').set('Location', answer.to).end();
    else sendStoredAnswer(request, response, answer);
  };
  return (request, response, next) => void answerOrSayWhyNot(request, response).catch(next);
}

/** A key that no request can have as its target: those begin with a slash. */
const keyWithoutAddress = (path: string) => path.slice(1);

/** A page may run the script that makes the way out quicker only where it has it. */
function policyFor({ body }: RenderedAnswer): Record<string, string> {
  return body.includes('<script src="') ? { 'content-security-policy': pagePolicy({ script: true }) } : {};
}
