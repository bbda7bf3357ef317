import { languages, sourceLanguage } from '@flersprog/i18n';
import { lexicalEditor } from '@payloadcms/richtext-lexical';
import { ar } from '@payloadcms/translations/languages/ar';
import { da } from '@payloadcms/translations/languages/da';
import { en } from '@payloadcms/translations/languages/en';
import { tr } from '@payloadcms/translations/languages/tr';
import { uk } from '@payloadcms/translations/languages/uk';
import { buildConfig, type Config, type SanitizedConfig } from 'payload';
import sharp from 'sharp';
import { guardEndpoints } from './access/guard-endpoints.ts';
import { closeBuiltIn } from './access/rights-over-built-in.ts';
import { adminLook } from './admin/admin-look.ts';
import { languageWords } from './admin/labels/language-words.ts';
import { payloadWords } from './admin/labels/payload-words.ts';
import { sayTo } from './admin/labels/words.ts';
import { collectionsOf } from './collections/index.ts';
import { noteCollision } from './database/answer-without-collision.ts';
import { databaseFor } from './database/database-for.ts';
import { logWithCare } from './database/log-with-care.ts';
import type { ClientLimits } from './database/queued-client.ts';
import { sayDiskFull } from './database/say-disk-full.ts';
import type { DeskSettings } from './desk-settings.ts';
import { importEndpoints } from './press-releases/import-endpoints.ts';
import { noMail } from './server/no-mail.ts';

export interface DeskOptions {
  /** How long writes to SQLite may wait and last. */
  limits?: ClientLimits;
  logLevel?: 'info' | 'silent';
  /** Takes the lines of the log; the standard output when left out. */
  logTo?: { write(line: string): void };
}

const nobody = () => false;
const megabyte = 1024 * 1024;

/** Payload's configuration, a table of contents: the same for the server, the admin, the commands and the tests. */
export async function deskConfig(settings: DeskSettings, { limits, logLevel = 'info', logTo }: DeskOptions = {}): Promise<SanitizedConfig> {
  const collections = collectionsOf(settings);
  const ours = collections.map(({ slug }) => slug);
  const config = await buildConfig({
    collections,
    endpoints: importEndpoints,
    hooks: { afterError: [noteCollision, sayDiskFull] },
    localization,
    db: databaseFor(settings, limits),
    editor: lexicalEditor({ features: [] }),
    sharp,
    email: noMail,
    i18n: { fallbackLanguage: 'da', supportedLanguages: { da, en, ar, uk, tr }, translations: payloadWords },
    admin: adminLook,
    custom: { settings },
    logger: { options: { level: logLevel, hooks: logWithCare }, destination: logTo },

    secret: settings.secret,
    serverURL: settings.deskUrl,
    csrf: [settings.deskUrl],
    cors: [],
    cookiePrefix: 'flersprog',
    graphQL: { disable: true },
    telemetry: false,
    defaultDepth: 1,
    maxDepth: 3,
    upload: { limits: { fileSize: 20 * megabyte, files: 1, fields: 20 }, abortOnLimit: true, safeFileNames: true, preserveExtension: 4 },
    jobs: { access: { run: nobody, queue: nobody, cancel: nobody }, tasks: [] },
    typescript: { autoGenerate: false },
  });
  return guardEndpoints(closeBuiltIn(config, ours));
}

/** No language is ever shown in place of another here: what readers see instead is decided by the site, visibly. */
const localization: Config['localization'] = {
  locales: languages.map(({ tag, direction }) => ({ code: tag, label: languageWords(tag), rtl: direction === 'rtl' })),
  defaultLocale: sourceLanguage,
  fallback: false,
  // All of them, always; but beside a field Payload writes a language's code unless its label is a plain string.
  filterAvailableLocales: ({ locales, req }) => locales.map((locale) => ({ ...locale, label: sayTo(req, languageWords(locale.code)) })),
};
