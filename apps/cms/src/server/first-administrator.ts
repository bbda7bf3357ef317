import type { Settings } from '@flersprog/settings';
import { randomInt } from 'node:crypto';
import type { Payload } from 'payload';
import { beginAgain } from '../database/begin-again.ts';

// Without 0, O, 1, l, I: it is read from a screen and typed once.
const letters = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Four groups of five letters and digits: 116 bits. */
export function randomPassword(): string {
  const group = () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}

/**
 * Makes the first administrator where there is no user yet, before the port answers anybody. Returns how to sign in, or
 * null when somebody can already.
 */
export async function makeFirstAdministrator(
  payload: Payload,
  settings: Pick<Settings, 'adminEmail' | 'adminPassword'>,
): Promise<{ email: string; password: string } | null> {
  const email = settings.adminEmail;
  const password = settings.adminPassword ?? randomPassword();
  return beginAgain(async () => {
    const { totalDocs } = await payload.count({ collection: 'users' });
    if (totalDocs > 0) return null;
    await payload.create({ collection: 'users', data: { email, password, name: 'Administrator', role: 'administrator' } });
    return { email, password };
  });
}
