import { settingTable, type Settings } from '@flersprog/settings';
import type { Report } from '../supervise/reports.ts';

export type FirstSignIn = Extract<Report, { type: 'first-sign-in' }>;

/** The line scripts wait for; by itself, on standard output. */
export function sayReady({ siteUrl, deskUrl }: Settings): void {
  process.stdout.write(`READY site=${siteUrl}/ desk=${deskUrl}/admin\n`);
}

/** How the first administrator signs in. A password the operator chose is known already and is not repeated. */
export function sayFirstSignIn({ email, password }: FirstSignIn, { adminPassword, deskUrl }: Settings): void {
  const shown =
    adminPassword === null ? `${password} (shown this once; change it at the desk)` : `as set in ${settingTable.adminPassword.name}`;
  process.stdout.write(`Sign in at ${deskUrl}/admin\n  e-mail:   ${email}\n  password: ${shown}\n`);
}
