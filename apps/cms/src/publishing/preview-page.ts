import type { PageKey, PublishedPage } from '@flersprog/content';
import type { LanguageTag } from '@flersprog/i18n';
import type { PayloadRequest } from 'payload';
import { newestNumber, readLines, readSnapshots } from './ledger.ts';
import { publishLines, withPlanned } from './plan-publication.ts';
import { publishPage } from './publish-page.ts';
import { readSubject } from './read-subject.ts';

/** The page readers would get if the working copy were published in this language now. Writes nothing. Null: no such document. */
export async function previewPage(req: PayloadRequest, key: PageKey, language: LanguageTag): Promise<PublishedPage | null> {
  const subject = await readSubject(req, key, [language]);
  if (!subject) return null;
  const asker = { payload: req.payload };
  const lines = await readLines(asker, key);
  const stamp = { by: null, byName: null, at: new Date().toISOString(), release: 'preview' };
  const planned = publishLines(subject, [language], (await newestNumber(asker)) + 1, stamp, null);
  const snapshots = await readSnapshots(asker, [...lines, ...planned.map(({ line }) => line)]);
  const state = publishPage(subject.deskKind, withPlanned({ lines, snapshots }, planned));
  return state?.pages.find((page) => page.language === language) ?? null;
}
