import type { Role } from '../role.ts';

/** Sees everything the office writes, changes nothing. */
export const viewer = {
  name: 'viewer',
  label: { da: 'Læser i desken', en: 'Viewer', ar: 'مطّلع', uk: 'Спостерігач', tr: 'Görüntüleyici' },
  may: {
    content: ['read', 'readVersions'],
    'site-settings': ['read', 'readVersions'],
    users: [],
    publications: ['read'],
  },
} as const satisfies Role;
