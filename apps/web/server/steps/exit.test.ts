import { examples } from '@flersprog/content/examples';
import { languages } from '@flersprog/i18n';
import { beforeEach, describe, expect, it } from 'vitest';
import { changed } from '../testing/change.ts';
import { runSite, type SiteUnderTest } from '../testing/run-site.ts';

let site: SiteUnderTest;
beforeEach(async () => {
  site = await runSite();
  return () => site.close();
});

describe('the way out', () => {
  it('leads to a neutral site in the language of the page, and asks the browser to forget', async () => {
    const { status, headers } = await site.ask('/exit/ar');
    expect([status, headers.location]).toEqual([303, 'https://www.aljazeera.net/weather']);
    expect(headers).toMatchObject({
      'clear-site-data': '"cache", "cookies", "storage"',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    });
  });

  it('is open however its address is written, and to every way of asking', async () => {
    const danish = (await site.ask('/exit')).headers.location;
    for (const path of ['/exit/', '/exit/xx', '/exit/da/', '/EXIT/DA', '/exit/%', '/exit/da?x=1', '/exit/__proto__']) {
      const { status, headers } = await site.ask(path);
      expect([path, status, headers.location]).toEqual([path, 303, danish]);
    }
    expect((await site.ask('/exit/AR/')).headers.location).toBe((await site.ask('/exit/ar')).headers.location);
    expect((await site.ask('/exit/da', { method: 'HEAD' })).status).toBe(303);
    expect((await site.ask('/exitus')).status).toBe(404);
    expect(site.errors).toEqual([]);
  });

  it.each(languages.map(({ tag }) => tag))('has a destination in "%s" that says nothing of where the reader was', async (tag) => {
    const { headers } = await site.ask(`/exit/${tag}`);
    expect(headers.location).toMatch(/^https:\/\/[^?#]+$/);
    expect(headers.location).not.toContain(site.site.settings.siteUrl);
  });

  it('leads to an encyclopaedia where the editors chose nothing that is safe', async () => {
    await site.put(changed(examples.siteSettings, { exitAddress: 'javascript:alert(1)' }));
    expect((await site.ask('/exit/da')).headers.location).toBe('https://da.wikipedia.org/');
  });
});
