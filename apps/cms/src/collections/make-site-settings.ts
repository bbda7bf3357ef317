import type { Payload } from 'payload';

/** Makes the one document of the settings of the site where it is missing. */
export async function makeSiteSettings(payload: Payload): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'site-settings' });
  if (totalDocs === 0) await payload.create({ collection: 'site-settings', data: {}, depth: 0 });
}
