import { Router } from 'express';
import type { Payload } from 'payload';

/** `/livez`: the process answers. `/readyz`: it can read its database. For machines; never cached, any Host. */
export function health(payload: Payload): Router {
  const router = Router();
  router.get('/livez', (_request, response) => response.set('cache-control', 'no-store').json({ status: 'ok' }));
  router.get('/readyz', async (_request, response) => {
    const isReady = await payload.count({ collection: 'users' }).then(
      () => true,
      () => false,
    );
    response
      .status(isReady ? 200 : 503)
      .set('cache-control', 'no-store')
      .json({ status: isReady ? 'ok' : 'the database does not answer' });
  });
  return router;
}
