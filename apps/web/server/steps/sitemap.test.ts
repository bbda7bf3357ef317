import express from 'express';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runSite, type SiteUnderTest } from '../testing/run-site.ts';
import { sitemap } from './sitemap.ts';

const perFile = 20;

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
  const index = await ask('/sitemap.xml');
  expect(index.type).toContain('application/xml');
  expect(index.body).toContain('<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"');
  const files = locations(index.body).map((location) => new URL(location));
  expect(files).toHaveLength(Math.ceil(whole.length / perFile));
  expect(files.every(({ origin }) => origin === site.site.settings.siteUrl)).toBe(true);
  const parts = await Promise.all(files.map(({ pathname }) => ask(pathname)));
  expect(parts.every(({ body }) => body.includes('<urlset') && locations(body).length <= perFile)).toBe(true);
  expect(parts.flatMap(({ body }) => locations(body))).toEqual(whole);
});

it('has no file beyond the last', async () => {
  expect((await ask('/sitemap/99.xml')).status).toBe(404);
  expect((await ask('/sitemap/0.xml')).status).toBe(404);
});
