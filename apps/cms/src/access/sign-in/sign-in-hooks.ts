import { pbkdf2, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import type { CollectionConfig } from 'payload';
import { SignInLimits } from './limit-sign-ins.ts';

const derive = promisify(pbkdf2);
type Hooks = NonNullable<CollectionConfig['hooks']>;

/**
 * Signing in: tries are limited, and an unknown account costs the same time as a known one (Payload would answer at
 * once, and so tell which addresses have an account). The hash is the one Payload makes: PBKDF2-SHA-256, 600,000 rounds.
 */
export function signInHooks(limits = new SignInLimits()): Pick<Hooks, 'afterLogin' | 'beforeOperation'> {
  return {
    beforeOperation: [
      async ({ operation, args, req }) => {
        if (operation !== 'login') return;
        const { email, password } = (args as { data: { email?: unknown; password?: unknown } }).data;
        if (typeof email !== 'string' || typeof password !== 'string') return;
        await limits.count(email.trim().toLowerCase(), req);
        const { totalDocs } = await req.payload.count({
          collection: 'users',
          where: { email: { equals: email.trim().toLowerCase() } },
          req,
        });
        if (totalDocs === 0) await derive(password, randomBytes(32), 600_000, 32, 'sha256');
      },
    ],
    afterLogin: [({ user, req }) => limits.forget(String(user.email), req)],
  };
}
