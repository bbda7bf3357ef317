import { createServer } from 'node:http';
import { openContentReader } from '@flersprog/content-store/reader';
import { allowedHosts } from './allowed-hosts.ts';
import { drain, listen } from './listening.ts';
import { PageCache } from './page-cache/page-cache.ts';
import { pipeline } from './pipeline.ts';
import { siteKnowledge } from './site-knowledge.ts';
import type { Site, SiteSettings } from './site.ts';

/** A running site. */
export interface RunningSite {
  port: number;
  site: Site;
  /** Takes no new connections, lets answers under way finish, then lets go of the store. */
  stop(): Promise<void>;
}

export interface SiteParts extends Pick<Site, 'renderPage' | 'files' | 'reportError'> {
  settings: SiteSettings;
  /** Bytes of answers kept in memory. */
  cacheBytes?: number;
  onStatement?: (name: string) => void;
}

/** Starts the readers' site: store, memory, cache, pipeline, then the port. Rejects when the port cannot be had. */
export async function startSite({ settings, cacheBytes = 256 * 1024 * 1024, onStatement, ...parts }: SiteParts): Promise<RunningSite> {
  const reader = await openContentReader(settings, onStatement ? { onStatement } : {});
  const cache = new PageCache({ maxBytes: cacheBytes });
  const known = siteKnowledge(reader);
  const following = await reader.follow(({ tags }) => {
    known.forget(tags);
    cache.forget(tags);
  });
  const hosts = new Set<string>();
  const site: Site = { settings, reader, following, known, cache, hosts, stopping: false, ...parts };
  const server = createServer(pipeline(site));
  const port = await listen(server, { host: settings.host, port: settings.sitePort });
  for (const host of allowedHosts(settings.siteUrl, port)) hosts.add(host);
  await known.site();
  return {
    port,
    site,
    async stop() {
      site.stopping = true;
      await drain(server);
      await following.stop();
      await reader.close();
    },
  };
}
