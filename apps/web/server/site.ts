import type { ContentReader, Following } from '@flersprog/content-store';
import type { Settings } from '@flersprog/settings';
import type { Known } from '../app/reading/reading-context.ts';
import type { AwayPages } from './front-files/away-pages.ts';
import type { FrontFiles } from './front-files/front-files.ts';
import type { PageCache } from './page-cache/page-cache.ts';
import type { StoredAnswer } from './page-cache/stored-answer.ts';
import type { RenderPage } from './remix-renderer.ts';

/** What the site needs of the settings. */
export type SiteSettings = Pick<
  Settings,
  'dataFolder' | 'host' | 'sitePort' | 'siteUrl' | 'deskUrl' | 'databaseUrl' | 'frontFolder' | 'secret'
>;

/** Everything the steps of the pipeline work with; made once at the start. */
export interface Site {
  settings: SiteSettings;
  reader: ContentReader;
  following: Following;
  known: Known;
  cache: PageCache;
  /** Where kept answers go as files for a server in front; null where there is none. */
  front: FrontFiles | null;
  /** The pages that such a server shows while the site cannot be asked. */
  away: AwayPages | null;
  renderPage: RenderPage;
  /** Files that belong to the pages (stylesheet, icons), by path. */
  files: ReadonlyMap<string, StoredAnswer>;
  /** Hosts that may be asked for, with port where it is not the usual one. */
  hosts: ReadonlySet<string>;
  /** True from the moment the site is told to stop. */
  stopping: boolean;
  /** Writes one line about something that went wrong. Never given anything of a reader's request. */
  reportError: (what: string, error: unknown) => void;
}
