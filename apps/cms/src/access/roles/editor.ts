import type { Role } from '../role.ts';

/** Writes and publishes; has no say over accounts. */
export const editor = {
  name: 'editor',
  label: { da: 'Redaktør', en: 'Editor', ar: 'محرر', uk: 'Редактор', tr: 'Editör' },
  may: {
    content: ['read', 'readVersions', 'create', 'update', 'delete', 'publish', 'withdraw', 'import'],
    'site-settings': ['read', 'readVersions', 'update', 'publish', 'withdraw'],
    users: [],
    publications: ['read'],
  },
} as const satisfies Role;
