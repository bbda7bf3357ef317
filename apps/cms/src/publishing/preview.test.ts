import { verifyPreview } from '@flersprog/content/preview-ticket';
import { openContentReader } from '@flersprog/content-store/reader';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDesk, type TestDesk } from '../testing/open-test-desk.ts';
import { startPublishing } from './start-publishing.ts';
import { announcementIn, atTheDesk } from './testing/writing.ts';

let desk: TestDesk;
let official: ReturnType<typeof atTheDesk>;
let id: string;
beforeAll(async () => {
  desk = await openTestDesk();
  await (await startPublishing(desk.payload)).stop();
  official = atTheDesk(desk);
  id = await official.create('announcements', { ...announcementIn.da, slug: 'x' });
});
afterAll(() => desk.close());

describe('a preview', () => {
  it('is the page as publishing would make it, signed for the site, and is stored nowhere', async () => {
    await official.publish('announcements', id, ['da']);
    await official.save('announcements', id, { title: 'Kun for redaktøren', date: '2024-05-06' });
    const { body, headers } = await desk.request('POST', `/api/announcements/${id}/preview`, { as: 'viewer', body: { language: 'da' } });
    expect(body.action).toBe('http://site.test/preview');
    expect(headers.get('cache-control')).toBe('no-store');
    const page = verifyPreview(body, desk.settings.secret, Date.now());
    expect(page).toMatchObject({ title: 'Kun for redaktøren', language: 'da', slug: 'x', values: { date: '2024-05-06' } });
    const reader = await openContentReader(desk.settings);
    expect(JSON.stringify(await reader.read([{ kind: 'announcement', id }]))).not.toContain('Kun for');
    await reader.close();
  });

  it('of a translation shows figures as its readers would get them: from the published source', async () => {
    await official.save('announcements', id, announcementIn.ar, 'ar');
    const { body } = await desk.request('POST', `/api/announcements/${id}/preview`, { as: 'editor', body: { language: 'ar' } });
    expect(verifyPreview(body, desk.settings.secret, Date.now())).toMatchObject({
      language: 'ar',
      title: announcementIn.ar.title,
      values: { date: '2019-04-15' },
    });
  });

  it('is carried by a page that posts itself to the site and nowhere else', async () => {
    await official.save('announcements', id, { title: '"><script>alert(1)</script>' });
    const { body: html, headers } = await desk.request('GET', `/api/announcements/${id}/preview/da`, {
      as: 'editor',
      headers: { 'accept-language': 'ar' },
    });
    expect(headers.get('content-security-policy')).toMatch(
      /default-src 'none'; script-src 'nonce-[^']+'; form-action http:\/\/site\.test;/,
    );
    expect(html).toContain('action="http://site.test/preview"');
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).not.toContain('<script>alert');
  });

  it('is refused for a language that does not exist', async () => {
    expect((await desk.request('POST', `/api/announcements/${id}/preview`, { as: 'editor', body: { language: 'xx' } })).status).toBe(400);
    expect((await desk.request('GET', `/api/announcements/${id}/preview/xx`, { as: 'editor' })).status).toBe(400);
  });
});
