import { kindsWithPages, pathOf } from '@flersprog/content';
import { beforeEach, describe, expect, it } from 'vitest';
import { grantPath as grant } from './testing/example-paths.ts';
import { runSite, type SiteUnderTest } from './testing/run-site.ts';

let site: SiteUnderTest;
beforeEach(async () => {
  site = await runSite();
  return () => site.close();
});

describe('addresses', () => {
  it('can be shortened: above every page stands the list of its kind', async () => {
    for (const language of ['da', 'ti'] as const) {
      for (const kind of kindsWithPages) {
        const path = pathOf({ page: 'list', language, kind });
        expect([path, (await site.ask(path)).status]).toEqual([path, 200]);
      }
    }
    expect((await site.ask('/ti/areas')).status).toBe(404);
  });

  it('answer nothing with one kept page a language, whatever was asked', async () => {
    const odd = [
      '/da/nyheder/x',
      '/da/%00',
      '/da/nyheder/%c0%ae',
      '/da/nyheder/a%2fb',
      '/da/__proto__',
      '/da.data',
      `/da/${'a'.repeat(2500)}`,
    ];
    for (const path of odd) expect([path, (await site.ask(path)).status]).toEqual([path, 404]);
    for (let n = 0; n < 40; n++) await site.ask(`/da/nyheder/unknown-${n}?q=${n}`);
    expect((await site.ask('/ar/nothing')).body).toContain('<html lang="ar" dir="rtl">');
    expect((await site.ask('/xx')).status).toBe(404);
    expect(site.site.cache.size.answers).toBe(2);
    expect(site.errors).toEqual([]);
  });

  it('are nothing, and no fault, where no page answers them', async () => {
    const { reader, known } = site.site;
    const answer = await site.site.renderPage('/da/nowhere/at/all', { reader, known, siteUrl: 'http://x.example', preview: false });
    expect([answer.status, answer.keep]).toEqual([404, false]);
  });

  it('are never kept under a query that nobody knows', async () => {
    for (let n = 0; n < 50; n++) await site.ask(`/da/nyheder?utm_source=${n}&__proto__[x]=${n}`);
    expect(site.rendered).toEqual(['/da/nyheder']);
    expect(site.site.cache.size.answers).toBe(1);
  });

  it('lead from nearly right to right in one step', async () => {
    const moved = await site.ask('/DA//News/Fem-Kommuner-gaar-sammen-med-foreninger-mod-social-kontrol/?a=1');
    expect([moved.status, moved.headers.location]).toEqual([301, `${grant}?a=1`]);
    const slug = await site.ask('/da/nyheder/moede-i-horsens');
    expect([slug.status, slug.headers.location]).toEqual([301, '/da/nyheder/frivillige-moedes-i-horsens']);
  });

  it('lead in one step also from an odd spelling of where a page was, and never to nothing', async () => {
    for (const odd of ['/DA/Nyheder/Moede-i-Horsens', '/da-DK/news/moede-i-horsens/', '//da/nyheder//moede%2Di%2Dhorsens']) {
      const { status, headers } = await site.ask(odd);
      expect([odd, status, headers.location]).toEqual([odd, 301, '/da/nyheder/frivillige-moedes-i-horsens']);
    }
    for (const odd of ['/DA/Nyheder/Findes-Ikke', '/en-US/news/nothing/']) expect([odd, (await site.ask(odd)).status]).toEqual([odd, 404]);
    expect((await site.ask('/AR/nyheder/nothing')).body).toContain('<html lang="ar" dir="rtl">');
  });

  it('of files and of the site itself have one spelling', async () => {
    for (const path of [
      '/livez/',
      '/READYZ',
      '/Robots.txt',
      '/sitemap.xml/',
      '/sitemap/site.XML',
      '/sitemap/Site.xml',
      '/.well-known/security.txt/',
    ]) {
      expect([path, (await site.ask(path)).status]).toEqual([path, 404]);
    }
  });

  it('lead from the form to the municipality, and keep no answer to what was typed', async () => {
    const found = await site.ask('/ar/municipalities?name=kobenhavn');
    expect(found.status).toBe(302);
    const wrong = await site.ask('/da/kommuner?name=%3Cscript%3Ealert(1)%3C/script%3E');
    expect(wrong.status).toBe(200);
    expect(wrong.body).not.toContain('<script>alert');
    expect(site.site.cache.size.answers).toBe(0);
  });

  it('are answered for the own host alone', async () => {
    const ask = (host: string) => site.ask('/da', { headers: { host } });
    expect((await ask('evil.example')).status).toBe(421);
    expect((await ask(`localhost:${site.port}`)).status).toBe(200);
    expect((await ask('evil.example')).status).toBe(421);
    expect((await ask(`LocalHost:${site.port}`)).status).toBe(200);
    expect((await site.ask('/livez', { headers: { host: '10.0.0.7:3000' } })).status).toBe(200);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH'])('refuse %s', async (method) => {
    await site.ask('/da');
    const refused = await site.ask('/da', { method });
    expect([refused.status, refused.headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it('answer HEAD like GET, without the body', async () => {
    const head = await site.ask(grant, { method: 'HEAD' });
    const get = await site.ask(grant);
    expect([head.status, head.body, head.headers.etag]).toEqual([200, '', get.headers.etag]);
  });

  it('answer 304 to who holds the page', async () => {
    const { headers } = await site.ask(grant);
    expect((await site.ask(grant, { headers: { 'if-none-match': headers.etag! } })).status).toBe(304);
  });
});
