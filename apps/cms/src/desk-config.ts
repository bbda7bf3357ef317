import { fileURLToPath } from 'node:url';
import { languages, sourceLanguage } from '@flersprog/i18n';
import { lexicalEditor } from '@payloadcms/richtext-lexical';
import { ar } from '@payloadcms/translations/languages/ar';
import { da } from '@payloadcms/translations/languages/da';
import { en } from '@payloadcms/translations/languages/en';
import { tr } from '@payloadcms/translations/languages/tr';
import { uk } from '@payloadcms/translations/languages/uk';
import { buildConfig, type SanitizedConfig } from 'payload';
import sharp from 'sharp';
import type { ClientLimits } from './database/queued-client.ts';
import { collectionsIn } from './collections/index.ts';
import type { DeskSettings } from './desk-settings.ts';
import { noMail } from './server/no-mail.ts';
import { databaseFor } from './database/database-for.ts';

export interface DeskOptions {
  /** How long writes to SQLite may wait and last. */
  limits?: ClientLimits;
  logLevel?: 'info' | 'silent';
}

/** Payload's configuration: the same for the server, the admin, the commands and the tests. */
export function deskConfig(settings: DeskSettings, { limits, logLevel = 'info' }: DeskOptions = {}): Promise<SanitizedConfig> {
  return buildConfig({
    secret: settings.secret,
    serverURL: settings.deskUrl,
    csrf: [settings.deskUrl],
    cors: [],
    telemetry: false,
    logger: { options: { level: logLevel } },
    email: noMail,
    graphQL: { disable: true },
    defaultDepth: 1,
    maxDepth: 3,
    db: databaseFor(settings, limits),
    editor: lexicalEditor({ features: [] }),
    sharp,
    collections: collectionsIn(settings.dataFolder),
    custom: { settings },
    localization: {
      locales: languages.map(({ tag, danishName, direction }) => ({ code: tag, label: danishName, rtl: direction === 'rtl' })),
      defaultLocale: sourceLanguage,
      fallback: false,
    },
    i18n: { fallbackLanguage: 'da', supportedLanguages: { da, en, ar, uk, tr } },
    admin: { user: 'users', avatar: 'default', importMap: { baseDir: fileURLToPath(new URL('..', import.meta.url)), autoGenerate: false } },
    typescript: { autoGenerate: false },
  });
}
