import { examplePage } from '@flersprog/content/examples';
import { signPreview } from '@flersprog/content/preview-ticket';
import { beforeEach, describe, expect, it } from 'vitest';
import { grantPath as grant } from '../testing/example-paths.ts';
import { runSite, type SiteUnderTest } from '../testing/run-site.ts';

let site: SiteUnderTest;
beforeEach(async () => {
  site = await runSite();
  return () => site.close();
});

describe('a preview', () => {
  const draft = { ...examplePage('announcement', 'grant', 'da'), title: 'En kladde', slug: 'en-kladde' };
  draft.values = { ...draft.values, title: 'En kladde' };
  const post = (fields: Record<string, string>) =>
    site.ask('/preview', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://desk.example.org' },
      body: new URLSearchParams(fields).toString(),
    });
  const signed = () => ({ ...signPreview(draft, site.site.settings.secret, Date.now()) });

  it('shows the draft to who brings it, marked, framed by the desk alone, and kept by nobody', async () => {
    const { status, headers, body } = await post(signed());
    expect(status).toBe(200);
    expect(body).toContain('En kladde');
    expect(body).toContain('noindex');
    expect(body).not.toContain('rel="canonical"');
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
    expect(headers['content-security-policy']).toContain('frame-ancestors https://desk.example.org');
    expect((await site.ask(grant)).body).not.toContain('En kladde');
    expect((await site.ask('/da/nyheder/en-kladde')).status).toBe(404);
  });

  it('is refused when it was not signed, was changed, or has run out', async () => {
    const late = signPreview(draft, site.site.settings.secret, Date.now() - 60 * 60 * 1000);
    const forged = { ...signed(), state: JSON.stringify({ ...draft, title: 'Forfalsket' }) };
    for (const fields of [{}, { ...late }, forged, { ...signPreview(draft, 'another secret of thirty-two letters', Date.now()) }]) {
      const { status, body } = await post(fields);
      expect(status).toBe(403);
      expect(body).not.toContain('kladde"');
    }
    expect((await site.ask('/preview')).status).toBe(405);
  });

  it('is refused with a plain word when the form is too large or cannot be read', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await site.ask('/preview', { method: 'POST', headers, body: `state=${'x'.repeat(3_000_000)}` })).status).toBe(413);
    expect((await site.ask('/preview', { method: 'POST', headers: { ...headers, 'content-encoding': 'br' }, body: 'x' })).status).toBe(415);
    expect(site.errors).toEqual([]);
  });
});
