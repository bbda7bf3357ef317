import type { AddressEntry, DocumentState } from '@flersprog/content';
import { examples } from '@flersprog/content/examples';
import { beforeEach, describe, expect, it } from 'vitest';
import { runSite, type SiteUnderTest } from './testing/run-site.ts';

let site: SiteUnderTest;
beforeEach(async () => {
  site = await runSite();
  return () => site.close();
});

const { grantAnnouncement: grant } = examples;

/** The announcement under another slug in a language; each slug it leaves behind is kept as moved. */
function renamed(state: DocumentState, language: 'da' | 'ar', slug: string): DocumentState {
  const line = state.line + 1;
  const before = state.addresses.map((entry): AddressEntry =>
    entry.language === language && entry.answer === 'page' ? { ...entry, answer: 'moved' } : entry,
  );
  const [old] = state.addresses;
  const pages = state.pages.map((page) => (page.language === language ? { ...page, line, slug } : page));
  return { ...state, line, pages, addresses: [...before, { ...old!, language, slug, answer: 'page' }] };
}

const first = grant.pages.find(({ language }) => language === 'da')!.slug!;

describe('a page that moved several times', () => {
  it('is reached from each of its addresses in one step, also the ones it was asked at in between', async () => {
    let state = grant;
    for (const slug of ['anden', 'tredje', 'fjerde']) {
      await site.put((state = renamed(state, 'da', slug)));
      const asked = await site.ask(`/da/nyheder/${first}`);
      expect([asked.status, asked.headers.location]).toEqual([301, `/da/nyheder/${slug}`]);
      expect((await site.ask(`/da/nyheder/${slug}`)).status).toBe(200);
    }
    for (const old of [first, 'anden', 'tredje']) {
      const { status, headers } = await site.ask(`/da/nyheder/${old}`);
      expect([old, status, headers.location]).toEqual([old, 301, '/da/nyheder/fjerde']);
    }
  });

  it('is reached in the language of the reader, whose own address is the newest too', async () => {
    let latest = grant;
    for (const [language, slug] of [
      ['da', 'anden'],
      ['ar', 'second'],
      ['ar', 'third'],
      ['da', 'tredje'],
    ] as const) {
      await site.put((latest = renamed(latest, language, slug)));
    }
    for (const old of [first, 'anden', 'tredje', 'second']) {
      const { status, headers } = await site.ask(`/ar/news/${old}`);
      expect([old, status, headers.location]).toEqual([old, 301, '/ar/news/third']);
    }
    const inSomali = await site.ask(`/so/news/${first}`);
    expect([inSomali.status, inSomali.headers.location]).toEqual([301, '/so/news/tredje']);
    expect((await site.ask('/so/news/tredje')).status).toBe(200);
  });

  it('is where it was before when it moves back', async () => {
    const away = renamed(grant, 'da', 'anden');
    await site.put(away);
    expect((await site.ask(`/da/nyheder/${first}`)).status).toBe(301);
    const back = renamed(
      { ...away, addresses: away.addresses.filter(({ slug, language }) => language !== 'da' || slug !== first) },
      'da',
      first,
    );
    await site.put(back);
    expect((await site.ask(`/da/nyheder/${first}`)).status).toBe(200);
    expect((await site.ask('/da/nyheder/anden')).headers.location).toBe(`/da/nyheder/${first}`);
  });
});
