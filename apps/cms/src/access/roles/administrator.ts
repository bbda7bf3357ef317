import type { Role } from '../role.ts';

/** Runs the desk: everything an editor may, and who has an account. The ledger nobody changes by hand. */
export const administrator = {
  name: 'administrator',
  label: { da: 'Administrator', en: 'Administrator', ar: 'مدير النظام', uk: 'Адміністратор', tr: 'Yönetici' },
  may: {
    content: ['read', 'readVersions', 'create', 'update', 'delete', 'publish', 'withdraw', 'import'],
    'site-settings': ['read', 'readVersions', 'update', 'publish', 'withdraw'],
    users: ['read', 'readVersions', 'create', 'update', 'delete'],
    publications: ['read'],
  },
} as const satisfies Role;
