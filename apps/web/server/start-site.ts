import { createServer, type RequestListener } from 'node:http';
import type { LanguageTag } from '@flersprog/i18n';
import { openContentReader } from '@flersprog/content-store/reader';
import { allowedHosts } from './allowed-hosts.ts';
import { AwayPages } from './front-files/away-pages.ts';
import { startFront } from './front-files/start-front.ts';
import { KeptSettings } from './kept-settings.ts';
import { drain, listen, takeInWaiting } from './listening.ts';
import { PageCache } from './page-cache/page-cache.ts';
import { pipeline } from './pipeline.ts';
import { sitePages } from './site-pages.ts';
import { siteKnowledge } from './site-knowledge.ts';
import type { Site, SiteSettings } from './site.ts';

/** A running site. */
export interface RunningSite {
  port: number;
  site: Site;
  /** Takes no new connections but those that wait already, lets answers under way finish, then lets go of the store. */
  stop(): Promise<void>;
}

export interface SiteParts extends Pick<Site, 'renderPage' | 'files' | 'reportError'> {
  settings: SiteSettings;
  /** Bytes of answers kept in memory. */
  cacheBytes: number;
  /** What the pages were built from; null when it is not known, or changes while the site runs. */
  builtFrom: string | null;
  onStatement?: (name: string) => void;
  /** What stands before the site while it is being developed. */
  beforeSite?: (site: RequestListener) => RequestListener;
}

/** A proxy that keeps connections for a minute must never send a request on one that is just being ended here. */
const longerThanProxiesKeepMs = 65_000;

/** Twice what Node takes by itself: an absurdly long address still gets a page that says there is nothing at it. */
const maxHeaderSize = 32 * 1024;

/** Starts the readers' site: store, memory, cache, then the port. Rejects when the port cannot be had. */
export async function startSite({ settings, cacheBytes, builtFrom, onStatement, beforeSite, ...parts }: SiteParts): Promise<RunningSite> {
  const reader = await openContentReader(settings, onStatement ? { onStatement } : {});
  const cache = new PageCache({ maxBytes: cacheBytes });
  const known = siteKnowledge(reader, new KeptSettings(settings.dataFolder, parts.reportError));
  let away: AwayPages | null = null;
  const following = await reader.follow(({ tags }) => {
    known.forget(tags);
    cache.forget(tags);
    away?.hear(tags);
  });
  await known.site();
  // Nearly every request is one without a body; none of them needs a stream to read it from.
  const server = createServer({ keepAliveTimeout: longerThanProxiesKeepMs, optimizeEmptyRequests: true, maxHeaderSize });
  const port = await listen(server, { host: settings.host, port: settings.sitePort });
  const siteUrl = settings.siteUrl.replace(/:0$/, `:${port}`);
  const hosts = allowedHosts(siteUrl, port);
  const { frontFolder } = settings;
  // Only now that the port is there: until then, readers go on being answered from the files of before.
  const front = frontFolder === null ? null : startFront({ ...parts, frontFolder, siteUrl, following }, builtFrom);
  const pageIn = (language: LanguageTag) => sitePages(site).without('unavailable', language);
  away = front && frontFolder !== null ? new AwayPages({ ...parts, frontFolder, pageIn }) : null;
  const site: Site = { settings: { ...settings, siteUrl }, reader, following, known, cache, hosts, front, away, stopping: false, ...parts };
  away?.write();
  const answer = pipeline(site);
  server.on('request', beforeSite ? beforeSite(answer) : answer);
  return {
    port,
    site,
    async stop() {
      await takeInWaiting(server);
      site.stopping = true;
      await drain(server);
      await front?.stop();
      await away?.idle();
      await following.stop();
      await reader.close();
    },
  };
}
