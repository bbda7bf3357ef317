/**
 * The one list of settings: their names, what they mean, how they are read. `readSettings` and docs/settings.md are both
 * made from it, so neither can say what the other does not.
 */
import {
  parseBaseUrl,
  parseDatabaseUrl,
  parseEmail,
  parseFolder,
  parseHost,
  parsePassword,
  parsePort,
  parseProxies,
  parseSecret,
  parseYesNo,
} from './parse-values.ts';
import type { Parsed } from './parsed.ts';

export interface Setting<T = unknown> {
  /** Name of the environment variable. */
  readonly name: string;
  /** What holds when it is not set, in words for the documentation. */
  readonly whenUnset: string;
  /** What it is, in a sentence or two. */
  readonly about: string;
  /** A value that would be accepted. */
  readonly example: string;
  readonly parse: (text: string) => Parsed<T>;
}

/** Keys are those of `Settings`. */
export const settingTable = {
  dataFolder: {
    name: 'FLERSPROG_DATA',
    whenUnset: '`./data`',
    about: 'Folder of everything that must last: databases, uploaded files, the secret. Made when it is not there. Back up this folder.',
    example: '/srv/flersprog',
    parse: parseFolder,
  },
  host: {
    name: 'FLERSPROG_HOST',
    whenUnset: '`127.0.0.1`',
    about: 'Address both programs listen on. Keep the default when a reverse proxy runs on the same machine.',
    example: '0.0.0.0',
    parse: parseHost,
  },
  sitePort: {
    name: 'FLERSPROG_SITE_PORT',
    whenUnset: '`3000`',
    about: "Port of the readers' site. 0 takes any free one; the READY line tells which.",
    example: '8080',
    parse: parsePort,
  },
  deskPort: {
    name: 'FLERSPROG_DESK_PORT',
    whenUnset: '`3001`',
    about: "Port of the officials' desk. 0 takes any free one; the READY line tells which.",
    example: '8081',
    parse: parsePort,
  },
  siteUrl: {
    name: 'FLERSPROG_SITE_URL',
    whenUnset: 'made from host and port',
    about: 'Public base address of the site. Used in links, feeds and mail, and the Host header of every request is checked against it.',
    example: 'https://www.example.org',
    parse: parseBaseUrl,
  },
  deskUrl: {
    name: 'FLERSPROG_DESK_URL',
    whenUnset: 'made from host and port',
    about: 'Public base address of the desk; the Host header of every request is checked against it.',
    example: 'https://desk.example.org',
    parse: parseBaseUrl,
  },
  trustedProxies: {
    name: 'FLERSPROG_TRUSTED_PROXIES',
    whenUnset: 'none: `X-Forwarded-For` is not believed',
    about:
      'Addresses or networks of the reverse proxies in front of the desk, separated by commas. From these alone the desk believes `X-Forwarded-For`, so that tries to sign in are counted by where people really are.',
    example: '127.0.0.1,10.0.0.0/24',
    parse: parseProxies,
  },
  databaseUrl: {
    name: 'DATABASE_URL',
    whenUnset: 'SQLite files in the data folder',
    about: 'A MongoDB replica set to use instead of SQLite, for running on more than one machine.',
    example: 'mongodb://127.0.0.1:27017/flersprog?replicaSet=rs0',
    parse: parseDatabaseUrl,
  },
  frontFolder: {
    name: 'FLERSPROG_FRONT',
    whenUnset: 'no files are written, and nginx passes every request on',
    about:
      'Folder of its own for pages as files, which nginx gives to readers without asking the site; outside of the data folder, so that nginx may read it. Only with SQLite. How nginx is set up for it: [operations](operations.md#behind-nginx).',
    example: '/var/cache/flersprog',
    parse: parseFolder,
  },
  secret: {
    name: 'FLERSPROG_SECRET',
    whenUnset: 'made at the first start and kept in the data folder (file `secret`, mode 0600)',
    about:
      'Key of all signatures (sign-in, previews): 32 characters or more. Must be set, the same on every machine, when `DATABASE_URL` is.',
    example: 'the output of: openssl rand -hex 32',
    parse: parseSecret,
  },
  adminEmail: {
    name: 'FLERSPROG_ADMIN_EMAIL',
    whenUnset: '`admin@example.org`',
    about: 'Who the first administrator of an empty database is. Not looked at afterwards.',
    example: 'redaktion@example.org',
    parse: parseEmail,
  },
  adminPassword: {
    name: 'FLERSPROG_ADMIN_PASSWORD',
    whenUnset: 'a random one, shown once',
    about: 'Password of the first administrator of an empty database, 8 characters or more. Not looked at afterwards.',
    example: 'fire-tilfaeldige-danske-ord',
    parse: parsePassword,
  },
  demo: {
    name: 'FLERSPROG_DEMO',
    whenUnset: '`yes` on SQLite, `no` on MongoDB',
    about: 'Whether an empty database is filled with demonstration content at the first start: `yes` or `no`.',
    example: 'no',
    parse: parseYesNo,
  },
} as const satisfies Record<string, Setting>;
