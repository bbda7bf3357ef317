import { examples } from '@flersprog/content/examples';
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

  it('leads to an encyclopaedia where the editors chose nothing that is safe', async () => {
    await site.put(changed(examples.siteSettings, { exitAddress: 'javascript:alert(1)' }));
    expect((await site.ask('/exit/da')).headers.location).toBe('https://da.wikipedia.org/');
  });
});
