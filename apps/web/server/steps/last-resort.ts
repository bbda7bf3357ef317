import type { ErrorRequestHandler } from 'express';
import type { Site } from '../site.ts';

/** When not even the page that says so can be made: one line in Danish and English, and nothing of what went wrong. */
export function lastResort(site: Site): ErrorRequestHandler {
  return (error: unknown, _request, response, _next) => {
    site.reportError('A request could not be answered', error);
    if (response.headersSent) return void response.destroy();
    response.status(503).set('Cache-Control', 'no-store').type('txt');
    response.send('Siden kan ikke vises lige nu. Prøv igen om lidt.\nThe page cannot be shown right now. Try again in a moment.\n');
  };
}
