import type { LanguageTag } from '@flersprog/i18n';
import type { Said } from '../models/said.ts';

/** What can be followed: announcements of a language, a topic or a municipality. */
export interface FeedModel {
  language: LanguageTag;
  title: string;
  /** What kind of feed it is, in its language. */
  subtitle: string;
  /** Absolute address of the page that shows the same to people. */
  pageHref: string;
  /** Absolute address of the feed itself. */
  href: string;
  /** Instant of the newest publication in it. */
  updated: string;
  /** Who publishes; null where the editors have not said. */
  author: Said | null;
  entries: FeedEntry[];
}

export interface FeedEntry {
  /** The same for as long as the document exists, whatever its address (RFC 4151). */
  id: string;
  /** Language of title and summary; another than the feed's where there is no translation. */
  language: LanguageTag;
  title: string;
  /** Null on sensitive announcements. */
  summary: string | null;
  /** Absolute address. */
  href: string;
  published: string;
  updated: string;
}
