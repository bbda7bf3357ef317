import type { Router } from 'express';
import type { Site } from '../site.ts';
import { exactRouter } from './exact-router.ts';

/** Alive: the process answers. Ready: the store can be read and the site is not stopping; the desk has no part in it. */
export function health(site: Site): Router {
  const router = exactRouter();
  router.get('/livez', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'ok' });
  });
  router.get('/readyz', async (_request, response) => {
    const store = await site.reader.check().then(
      () => 'ok',
      () => 'unavailable',
    );
    const ready = store === 'ok' && !site.stopping;
    response.set('Cache-Control', 'no-store').status(ready ? 200 : 503);
    response.json({ status: ready ? 'ok' : 'unavailable', store, stopping: site.stopping });
  });
  return router;
}
