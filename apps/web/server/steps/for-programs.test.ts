import { beforeEach, describe, expect, it } from 'vitest';
import { grantPath as grant } from '../testing/example-paths.ts';
import { runSite, type SiteUnderTest } from '../testing/run-site.ts';

let site: SiteUnderTest;
beforeEach(async () => {
  site = await runSite();
  return () => site.close();
});

describe('what programs ask for', () => {
  it('says whether the site is alive and ready', async () => {
    expect(JSON.parse((await site.ask('/livez')).body)).toEqual({ status: 'ok' });
    expect(JSON.parse((await site.ask('/readyz')).body)).toEqual({ status: 'ok', store: 'ok', stopping: false });
  });

  it('lists every address with the same alternates as its page', async () => {
    const { body } = await site.ask('/sitemap.xml');
    const urls = [...body.matchAll(/<url>(.*?)<\/url>/gs)].map(([, url]) => url!);
    const mapped = new Map(urls.map((url) => [/<loc>(.*?)<\/loc>/.exec(url)![1]!, alternatesIn(url)]));
    expect(mapped.size).toBe(urls.length);
    expect([...mapped.keys()].filter((loc) => loc.includes('/ar/'))).not.toHaveLength(0);
    const base = `http://127.0.0.1:${site.port}`;
    for (const loc of [`${base}/`, `${base}/da`, `${base}/ar/partners`, `${base}${grant}`, `${base}/da/partnere/sawa`]) {
      const page = await site.ask(loc.slice(base.length));
      expect([page.status, alternatesIn(page.body)], loc).toEqual([200, mapped.get(loc)]);
    }
  });

  it('leads every address of the sitemap to a page that says it is the canonical one', async () => {
    const { body } = await site.ask('/sitemap.xml');
    for (const [, loc] of body.matchAll(/<loc>(.*?)<\/loc>/g)) {
      const page = await site.ask(new URL(loc!).pathname);
      expect([loc, page.status]).toEqual([loc, 200]);
      expect(page.body).toContain(`<link rel="canonical" href="${loc}"/>`);
    }
  });

  it('tells robots where the sitemap is', async () => {
    expect((await site.ask('/robots.txt')).body).toContain(`Sitemap: http://127.0.0.1:${site.port}/sitemap.xml`);
  });

  it('says whom to tell of a flaw, for a while to come (RFC 9116)', async () => {
    const { headers, body } = await site.ask('/.well-known/security.txt');
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    const lines = body
      .trimEnd()
      .split('\n')
      .map((line) => line.split(/: (.*)/s, 2) as [string, string]);
    expect(lines.map(([name]) => name)).toEqual(['Contact', 'Contact', 'Expires', 'Preferred-Languages', 'Canonical']);
    const [mail, phone, expires, spoken, canonical] = lines.map(([, value]) => value);
    expect([mail, phone]).toEqual(['mailto:post@styrelsen.example', 'tel:+4533000000']);
    expect(expires).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    const days = (Date.parse(expires!) - Date.now()) / (24 * 60 * 60 * 1000);
    expect(days).toBeGreaterThan(30);
    expect(days).toBeLessThan(365);
    expect([spoken, canonical]).toEqual(['da, en', `http://127.0.0.1:${site.port}/.well-known/security.txt`]);
  });

  it('leads to the accessibility statement', async () => {
    const { status, headers } = await site.ask('/was');
    expect([status, headers.location]).toEqual([302, 'https://was.digst.dk/styrelsen.example']);
  });
});

function alternatesIn(html: string): string[] {
  return [...html.matchAll(/<(?:xhtml:)?link rel="alternate" hreflang="(.*?)" href="(.*?)"\/>/gi)]
    .map(([, lang, href]) => `${lang} ${href}`)
    .sort();
}
