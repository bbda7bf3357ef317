import type { ErrorRequestHandler } from 'express';
import type { Site } from '../site.ts';
import { clientFault } from './client-fault.ts';

/**
 * When not even the page that says so can be made: one line in Danish and English with the emergency number, and nothing of
 * what went wrong. What a client sent wrongly is told by its status and not logged.
 */
export function lastResort(site: Site): ErrorRequestHandler {
  return (error: unknown, _request, response, _next) => {
    const status = clientFault(error);
    if (!status) site.reportError('Not even the page that says so could be made', error);
    if (response.headersSent) return void response.destroy();
    response
      .status(status ?? 503)
      .set('Cache-Control', 'no-store')
      .type('txt');
    response.send(status ? 'Forespørgslen kan ikke læses.\nThe request cannot be read.\n' : unavailable);
  };
}

const unavailable = [
  'Siden kan ikke vises lige nu. Prøv igen om lidt. Er du i fare nu? Ring 112.',
  'The page cannot be shown right now. Try again in a moment. Are you in danger now? Call 112.',
  '',
].join('\n');
