import { examplePage, examples } from '@flersprog/content/examples';
import { beforeEach, describe, expect, it } from 'vitest';
import { changed } from '../testing/change.ts';
import { grantPath as grant } from '../testing/example-paths.ts';
import { runSite, type SiteUnderTest } from '../testing/run-site.ts';

let site: SiteUnderTest;
beforeEach(async () => {
  site = await runSite();
  return () => site.close();
});

describe('a page', () => {
  it('is rendered once, kept, and sent with strict headers and no cookie', async () => {
    const first = await site.ask(grant);
    const second = await site.ask(grant);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.body).toBe(first.body);
    expect(second.body).toMatch(/^<!DOCTYPE html><html lang="da" dir="ltr">/);
    expect(site.rendered).toEqual([grant]);
    for (const { headers } of [first, second]) {
      expect(headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
        'content-language': 'da',
        'content-security-policy': expect.stringMatching(/^default-src 'none'; (?!.*script-src)/),
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        vary: 'Accept-Encoding',
      });
      expect(headers).not.toHaveProperty('set-cookie');
      expect(headers).not.toHaveProperty('x-powered-by');
      expect(headers).not.toHaveProperty('strict-transport-security');
    }
    expect(first.body).not.toMatch(/<script(?! type="application\/ld\+json")/);
  });

  it('is rendered once for a thousand requests at once', async () => {
    const answers = await Promise.all(Array.from({ length: 1000 }, () => site.ask(grant)));
    expect(new Set(answers.map(({ status, body }) => `${status} ${body}`)).size).toBe(1);
    expect(site.rendered).toEqual([grant]);
  });

  it('is not kept by the browser when it is sensitive, and may then run the script of the way out', async () => {
    const sensitive = await site.ask(`/da/nyheder/${examplePage('announcement', 'helpline', 'da').slug}`);
    expect(sensitive.headers['cache-control']).toBe('no-store');
    expect(sensitive.headers['content-security-policy']).toContain("script-src 'self'");
    expect(sensitive.body).toContain('<title>Information</title>');
    expect(site.site.cache.size.answers).toBe(1);
  });

  it('is the same whatever cookies, languages, forwarded hosts or unknown headers come along', async () => {
    const clean = await site.ask(grant);
    const headers = {
      cookie: 'a=canary',
      authorization: 'Bearer canary',
      'accept-language': 'ar',
      'x-forwarded-host': 'canary.example',
      'x-forwarded-proto': 'https',
      'x-original-url': '/canary',
      'x-http-method-override': 'DELETE',
      'x-middleware-subrequest': 'canary',
      range: 'bytes=0-3',
    };
    const loaded = await site.ask(grant, { headers });
    expect([loaded.status, loaded.body]).toEqual([200, clean.body]);
    await site.writer.put(changed(examples.grantAnnouncement, {}));
    const first = await site.ask(grant, { headers });
    expect(first.body).not.toContain('canary');
  });

  it('says HSTS when the site is https', async () => {
    const secure = await runSite({ settings: { siteUrl: 'https://www.example.org' } });
    const answer = await secure.ask('/da', { headers: { host: 'www.example.org' } });
    await secure.close();
    expect(answer.status).toBe(200);
    expect(answer.headers['strict-transport-security']).toMatch(/max-age=\d{8}/);
    expect(answer.body).toContain('<link rel="canonical" href="https://www.example.org/da"/>');
  });
});
