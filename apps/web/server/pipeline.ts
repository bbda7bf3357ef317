import express, { type RequestHandler } from 'express';
import type { RequestListener } from 'node:http';
import { changesAskedFor } from './ask-for-changes.ts';
import { plainFiles } from './steps/plain-files.ts';
import { preview } from './steps/preview.ts';
import { sitemap } from './steps/sitemap.ts';
import type { Site } from './site.ts';
import { takeOriginForm } from './take-origin-form.ts';
import { accessibilityStatement } from './steps/accessibility-statement.ts';
import { answerKept } from './steps/answer-kept.ts';
import { checkHost, checkMethod, setSecurityHeaders } from './steps/check-request.ts';
import { exit } from './steps/exit.ts';
import { health } from './steps/health.ts';
import { lastResort } from './steps/last-resort.ts';
import { media } from './steps/media.ts';
import { pages } from './steps/pages.ts';
import { unavailable } from './steps/unavailable.ts';

/** The way of a request that no kept answer ends, in this order. */
const steps: readonly [name: string, step: (site: Site) => RequestHandler][] = [
  ['state the security headers', setSecurityHeaders],
  ['say whether the site is well', health],
  ['refuse other hosts', checkHost],
  ['refuse other methods', () => checkMethod],
  ['answer what programs ask for', plainFiles],
  ['list every address', sitemap],
  ['let a reader leave', exit],
  ['lead to the accessibility statement', accessibilityStatement],
  ['send a published picture', media],
  ['show an editor a draft', preview],
  ['show a page', pages],
];

/** First the question what has changed, then kept answers, in front of Express; then the steps. */
export function pipeline(site: Site): RequestListener {
  const app = express();
  app.disable('x-powered-by').disable('etag').set('trust proxy', false).set('query parser', false);
  app.enable('case sensitive routing').enable('strict routing');
  for (const [, step] of steps) app.use(step(site));
  app.use(unavailable(site), lastResort(site));
  const askForChanges = changesAskedFor(site.following);
  const answeredFromKept = answerKept(site);
  const answer: RequestListener = (request, response) => {
    if (!request.url?.startsWith('/')) takeOriginForm(request);
    if (site.stopping) response.setHeader('Connection', 'close');
    if (!answeredFromKept(request, response)) app(request, response);
  };
  return (request, response) => {
    const upToDate = askForChanges();
    if (upToDate) void upToDate.then(() => answer(request, response));
    else answer(request, response);
  };
}
