import { join } from 'node:path';
import { deskConfig } from './desk-config.ts';

/** The one configuration object of this process, for the admin that Next builds. What is in it stands in desk-config.ts. */
export default deskConfig({
  dataFolder: process.env.FLERSPROG_DATA ?? join(process.cwd(), 'data'),
  databaseUrl: process.env.DATABASE_URL ?? null,
  deskUrl: process.env.FLERSPROG_DESK_URL ?? 'http://127.0.0.1:3001',
  siteUrl: process.env.FLERSPROG_SITE_URL ?? 'http://127.0.0.1:3000',
  secret: process.env.FLERSPROG_SECRET ?? '',
});
