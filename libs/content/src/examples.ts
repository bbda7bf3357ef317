/**
 * One set of published documents for every test and picture: each kind, Danish, Arabic and English, with fallbacks, a
 * sensitive one, a stale translation, moved and withdrawn ones. Invented texts around the facts of a real grant.
 */
import type { LanguageTag } from '@flersprog/i18n';
import {
  arabicWithdrawnAnnouncement,
  grantAnnouncement,
  movedAnnouncement,
  sensitiveAnnouncement,
  withdrawnAnnouncement,
} from './examples/announcements.ts';
import { aalborg, areas, otherMunicipalities } from './examples/municipalities.ts';
import { funder, otherPartners, sawa } from './examples/partners.ts';
import { partnerships, programme } from './examples/programme.ts';
import { picture, siteSettings } from './examples/site.ts';
import { community, socialControl } from './examples/topics.ts';
import type { Kind } from './kinds.ts';
import type { DocumentState, PublishedPage } from './published-page.ts';

const one = {
  grantAnnouncement,
  sensitiveAnnouncement,
  movedAnnouncement,
  withdrawnAnnouncement,
  arabicWithdrawnAnnouncement,
  socialControl,
  community,
  aalborg,
  sawa,
  funder,
  programme,
  picture,
  siteSettings,
};

/** The documents that have a name, and `all` of them, in no order that matters. */
export const examples = {
  ...one,
  all: [...Object.values(one), ...otherMunicipalities, ...areas, ...otherPartners, ...partnerships] as readonly DocumentState[],
};

/** The example page of a document in a language. Throws when the example has no such page. */
export function examplePage<K extends Kind>(kind: K, id: string, language: LanguageTag): PublishedPage<K> {
  const state = examples.all.find((candidate) => candidate.kind === kind && candidate.id === id);
  const page = state?.pages.find((candidate) => candidate.language === language);
  if (!page) throw new RangeError(`No example page ${kind}:${id} in "${language}"; see libs/content/src/examples.`);
  return page as PublishedPage<K>;
}
