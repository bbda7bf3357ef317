import type { CacheTag } from '@flersprog/content';
import type { ContentReader, Following } from '@flersprog/content-store';
import type { Settings } from '@flersprog/settings';
import type { Known } from '../app/reading/reading-context.ts';
import type { FrontFiles } from './front-files/front-files.ts';
import type { PageCache } from './page-cache/page-cache.ts';
import type { StoredAnswer } from './page-cache/stored-answer.ts';
import type { RenderPage } from './remix-renderer.ts';

/** What the site needs of the settings. */
export type SiteSettings = Pick<
  Settings,
  'dataFolder' | 'host' | 'sitePort' | 'siteUrl' | 'deskUrl' | 'databaseUrl' | 'frontFolder' | 'secret'
>;

/** Pages that are written as files for a server in front whenever what stands in them changes; `AwayPages` does. */
interface PagesForTheFront {
  hear(tags: readonly CacheTag[]): void;
  write(): void;
  idle(): Promise<void>;
}

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
  away: PagesForTheFront | null;
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
