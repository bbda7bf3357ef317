import { fileURLToPath } from 'node:url';
import type { Config } from 'payload';

/** How the admin introduces itself, and where its own components lie. Nothing is fetched from other hosts (no Gravatar). */
export const adminLook: NonNullable<Config['admin']> = {
  user: 'users',
  avatar: 'default',
  importMap: { baseDir: fileURLToPath(new URL('../..', import.meta.url)), autoGenerate: false },
  meta: {
    titleSuffix: ' – Flersprog',
    description: 'Redaktionens arbejdsplads',
    defaultOGImageType: 'off',
    robots: 'noindex, nofollow',
    openGraph: { title: 'Flersprog', description: 'Redaktionens arbejdsplads', siteName: 'Flersprog' },
  },
};
