import type { CollectionConfig } from 'payload';
import { may, roles } from '../access/may.ts';
import { rightsOver } from '../access/rights-over.ts';

/** The officials who may sign in. */
export const users: CollectionConfig = {
  slug: 'users',
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'email', 'role'] },
  auth: { tokenExpiration: 2 * 60 * 60, maxLoginAttempts: 0, useSessions: true },
  fields: [
    { name: 'name', type: 'text', localized: false },
    {
      name: 'role',
      type: 'select',
      localized: false,
      required: true,
      defaultValue: 'viewer',
      options: roles.map(({ name, label }) => ({ value: name, label })),
      access: { create: ({ req }) => may(req.user, 'create', 'users'), update: ({ req }) => may(req.user, 'update', 'users') },
    },
  ],
  access: rightsOver('users'),
};
