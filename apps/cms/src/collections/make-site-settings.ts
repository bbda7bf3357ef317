import type { Payload } from 'payload';
import { beginAgain } from '../database/begin-again.ts';

/** Makes the one document of the settings of the site where it is missing. */
export function makeSiteSettings(payload: Payload): Promise<void> {
  return beginAgain(async () => {
    const { totalDocs } = await payload.count({ collection: 'site-settings' });
    if (totalDocs === 0) await payload.create({ collection: 'site-settings', data: {}, depth: 0 });
  });
}
