import type { Settings } from '@flersprog/settings';
import express, { type Express } from 'express';
import type { RequestListener } from 'node:http';
import type { Payload } from 'payload';
import { answerApi } from './answer-api.ts';
import { checkHost } from './check-host.ts';
import { health } from './health.ts';
import { takeBoundCookies } from './host-cookie.ts';
import { securityHeaders } from './security-headers.ts';

export interface DeskParts {
  payload: Payload;
  settings: Settings;
  /** Answers the admin's pages and files. */
  admin: RequestListener;
}

/** What happens to a request, step by step. */
export function deskApp({ payload, settings, admin }: DeskParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('query parser', false);
  app.set('trust proxy', settings.trustedProxies);
  app.use(health(payload));
  app.use(securityHeaders(settings));
  app.use(checkHost(settings));
  app.use(takeBoundCookies(settings));
  app.get('/', (_request, response) => response.redirect(302, '/admin'));
  app.get('/favicon.ico', (_request, response) => response.status(204).end());
  app.all('/api/*', answerApi(payload, settings));
  app.all(['/admin', '/admin/*', '/_next/*'], (request, response) => admin(request, response));
  app.use((_request, response) => response.status(404).type('text').send('Not found. The desk is at /admin.\n'));
  return app;
}
