import type { Access, CollectionConfig } from 'payload';
import { keepAnAdministratorOnChange, keepAnAdministratorOnDelete } from '../access/keep-an-administrator.ts';
import { may, roles } from '../access/may.ts';
import { rightsOver } from '../access/rights-over.ts';
import { requireLongPassword } from '../access/sign-in/require-long-password.ts';
import { signInHooks } from '../access/sign-in/sign-in-hooks.ts';
import type { Deed } from '../access/role.ts';

/** Administrators with everybody's account, all others with their own. */
const withOwn =
  (deed: Deed): Access =>
  ({ req }) =>
    may(req.user, deed, 'users') || (req.user ? { id: { equals: req.user.id } } : false);

/** The officials who may sign in. `isSecure`: the desk is reached by https only, so its cookie is sent over nothing else. */
export function usersOf({ isSecure }: { isSecure: boolean }): CollectionConfig {
  const { beforeOperation = [], afterLogin = [] } = signInHooks();
  return {
    slug: 'users',
    admin: { useAsTitle: 'name', defaultColumns: ['name', 'email', 'role'] },
    auth: {
      tokenExpiration: 8 * 60 * 60,
      useSessions: true,
      // No account is ever locked: a stranger could lock an official out. sign-in/ limits tries instead.
      maxLoginAttempts: 0,
      cookies: { secure: isSecure, sameSite: 'Lax' },
    },
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
    access: { ...rightsOver('users'), read: withOwn('read'), update: withOwn('update') },
    hooks: {
      beforeOperation: [...beforeOperation, requireLongPassword],
      beforeChange: [keepAnAdministratorOnChange],
      beforeDelete: [keepAnAdministratorOnDelete],
      afterLogin,
    },
    disableDuplicate: true,
    versions: false,
  };
}
