'use client';

import { Link, useAuth, useConfig, useTranslation } from '@payloadcms/ui';
import { may } from '../../access/may.ts';
import './import.css';
import { importSpeech } from './import-speech.ts';

/** The way to the import page, in the menu and above the list of announcements; only for those who may. */
export function ImportLink() {
  const { config } = useConfig();
  const { user } = useAuth();
  const { i18n } = useTranslation();
  if (!may(user as { role?: unknown } | null, 'import', 'content')) return null;
  return (
    <Link className="import-link nav__link" href={`${config.routes.admin}/import`}>
      {importSpeech(i18n.language).say('title')}
    </Link>
  );
}
