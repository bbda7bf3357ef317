import express from 'express';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { everythingTag } from '@flersprog/content/cache-tags';
import { examples } from '@flersprog/content/examples';
import { withdrawn } from '../testing/change.ts';
import { grantPath } from '../testing/example-paths.ts';
import { runSite, type SiteUnderTest } from '../testing/run-site.ts';
import { sitemap } from './sitemap.ts';

const perFile = 3;

let site: SiteUnderTest;
let server: Server;
beforeAll(async () => {
  site = await runSite();
  server = express().use(sitemap(site.site, perFile)).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(async () => {
  server.close();
  await site.close();
});

async function ask(path: string): Promise<{ status: number; type: string | null; body: string }> {
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
  return { status: response.status, type: response.headers.get('content-type'), body: await response.text() };
}

const locations = (xml: string) => [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, location]) => location!);

it('is an index of several files when there are many addresses, each of them in exactly one', async () => {
  const whole = locations((await site.ask('/sitemap.xml')).body);
  // The other router answers from the same memory.
  site.site.cache.forget([everythingTag]);
  const index = await ask('/sitemap.xml');
  expect(index.type).toContain('application/xml');
  expect(index.body).toContain('<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"');
  const files = locations(index.body).map((location) => new URL(location));
  const names = ['site', 'announcement-1', 'announcement-2', 'topic-1', 'municipality-1', 'municipality-2'];
  expect(files.slice(0, names.length).map(({ pathname }) => pathname)).toEqual(names.map((name) => `/sitemap/${name}.xml`));
  expect(files.every(({ origin }) => origin === site.site.settings.siteUrl)).toBe(true);
  const parts = await Promise.all(files.map(({ pathname }) => ask(pathname)));
  expect(parts.every(({ status, body }) => status === 200 && body.includes('<urlset'))).toBe(true);
  const inParts = parts.flatMap(({ body }) => locations(body));
  expect(new Set(inParts)).toEqual(new Set(whole));
  expect(inParts).toHaveLength(whole.length);
});

it('has no file beyond the last, and none of another name', async () => {
  for (const name of ['announcement-3', 'announcement-0', 'area-1', 'nothing', '1']) {
    expect([name, (await ask(`/sitemap/${name}.xml`)).status]).toEqual([name, 404]);
  }
});

it('is kept until something it lists changes', async () => {
  site.site.cache.forget([everythingTag]);
  const before = locations((await site.ask('/sitemap.xml')).body);
  expect(site.site.cache.find('/sitemap.xml')).toBeDefined();
  await site.put(withdrawn(examples.grantAnnouncement));
  const after = await site.ask('/sitemap.xml');
  const gone = before.filter((location) => !locations(after.body).includes(location));
  expect(gone.map((location) => new URL(location).pathname)).toContain(grantPath);
  expect(gone).toHaveLength(examples.grantAnnouncement.pages.length);
  const again = await site.ask('/sitemap.xml', { headers: { 'if-none-match': after.headers.etag! } });
  expect(again.status).toBe(304);
});
