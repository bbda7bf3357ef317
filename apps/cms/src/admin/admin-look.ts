import { fileURLToPath } from 'node:url';
import type { Config } from 'payload';

/** How the admin introduces itself, and where its own components lie. Nothing is fetched from other hosts (no Gravatar). */
export const adminLook: NonNullable<Config['admin']> = {
  user: 'users',
  avatar: 'default',
  importMap: { baseDir: fileURLToPath(new URL('../..', import.meta.url)), autoGenerate: false },
  dateFormat: 'd. MMMM yyyy HH:mm',
  components: {
    graphics: { Logo: '/src/admin/brand/logo.tsx#Logo', Icon: '/src/admin/brand/icon.tsx#Icon' },
    beforeDashboard: ['/src/admin/import/import-link.tsx#ImportLink'],
    providers: ['/src/admin/names/named-controls.tsx#NamedControls'],
    afterNavLinks: ['/src/admin/import/import-link.tsx#ImportLink'],
    views: {
      import: {
        Component: '/src/admin/import/import-view.tsx#ImportView',
        path: '/import',
        exact: true,
        meta: { title: 'Importér en pressemeddelelse' },
      },
    },
  },
  meta: {
    titleSuffix: ' – Flersprog',
    description: 'Redaktionens arbejdsplads',
    defaultOGImageType: 'off',
    robots: 'noindex, nofollow',
    openGraph: { title: 'Flersprog', description: 'Redaktionens arbejdsplads', siteName: 'Flersprog' },
  },
};
