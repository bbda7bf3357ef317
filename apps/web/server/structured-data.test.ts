import { pathOf } from '@flersprog/content';
import { examplePage, examples } from '@flersprog/content/examples';
import { hasStrayControls, languages } from '@flersprog/i18n';
import { beforeEach, describe, expect, it } from 'vitest';
import { changed } from './testing/change.ts';
import { grantPath } from './testing/example-paths.ts';
import { runSite, type SiteUnderTest } from './testing/run-site.ts';

let site: SiteUnderTest;
beforeEach(async () => {
  site = await runSite();
  return () => site.close();
});

type Data = Record<string, unknown> & { '@type': string };

const scripts = (html: string) => [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, text]) => text!);

async function dataAt(path: string): Promise<Data[]> {
  return scripts((await site.ask(path)).body).map((text) => JSON.parse(text) as Data);
}

/** Every text in the data, with the name it stands under. */
function textsIn(value: unknown, name = ''): [string, string][] {
  if (typeof value === 'string') return [[name, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, Array.isArray(value) ? name : key));
}

/** Properties of each type that must be there: schema.org, and what search engines ask for (developers.google.com/search). */
const asked: Record<string, string[]> = {
  BreadcrumbList: ['itemListElement'],
  GovernmentOrganization: ['name', 'url'],
  MonetaryGrant: ['name', 'url', 'amount'],
  NGO: ['name', 'url', 'knowsLanguage'],
  NewsArticle: ['headline', 'url', 'mainEntityOfPage', 'inLanguage', 'datePublished', 'dateModified', 'author', 'publisher'],
};

const grantIn = (language: 'da' | 'ar') => {
  const { slug } = examplePage('announcement', examples.grantAnnouncement.id, language);
  return pathOf({ page: 'document', kind: 'announcement', language, slug: slug! });
};

describe('what search engines are told', () => {
  it('is of an announcement when it was published, changed, by whom, and where it stands', async () => {
    const [article, way] = await dataAt(grantPath);
    expect(article).toMatchObject({ '@type': 'NewsArticle', inLanguage: 'da', url: site.site.settings.siteUrl + grantPath });
    const sender = { '@type': 'GovernmentOrganization', name: expect.any(String), telephone: expect.stringMatching(/^\+45\d{8}$/) };
    expect(article).toMatchObject({ publisher: sender, author: sender, mainEntityOfPage: article?.url });
    // The example was published on the day it is dated.
    expect(article?.datePublished).toBe('2019-04-15T08:00:00.000Z');
    expect(article?.dateModified).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
    expect(article).not.toHaveProperty('translationOfWork');
    expect(way).toMatchObject({ '@type': 'BreadcrumbList' });
    expect((way?.itemListElement as { position: number }[]).map(({ position }) => position)).toEqual([1, 2, 3]);
  });

  it('says the day alone of an announcement dated otherwise than it was published', async () => {
    await site.put(changed(examples.grantAnnouncement, { date: '2019-04-12' }));
    expect((await dataAt(grantPath))[0]).toMatchObject({ datePublished: '2019-04-12' });
  });

  it('has on every page what schema.org and search engines ask of each type', async () => {
    const { body } = await site.ask('/sitemap.xml');
    const seen = new Set<string>();
    for (const [, address] of body.matchAll(/<loc>(.*?)<\/loc>/g)) {
      for (const data of await dataAt(new URL(address!).pathname)) {
        const type = data['@type'];
        seen.add(type);
        expect(data['@context']).toBe('https://schema.org');
        expect(asked[type], `${type} at ${address}`).toBeDefined();
        for (const name of asked[type]!) expect(data[name], `${name} of ${type} at ${address}`).toBeTruthy();
      }
    }
    expect([...seen].sort()).toEqual(Object.keys(asked).sort());
  });

  it('is of a translation what it was translated from', async () => {
    const [article] = await dataAt(grantIn('ar'));
    const original = { '@type': 'NewsArticle', inLanguage: 'da', url: site.site.settings.siteUrl + grantPath };
    expect(article).toMatchObject({ inLanguage: 'ar', translationOfWork: original });
  });

  it('has absolute addresses and no stray controls, whatever stands in the texts', async () => {
    const lede = 'Slut </script><script>alert(1)</script> \u2028 \u202Evendt\u202C &amp; ساوا';
    await site.put(changed(examples.grantAnnouncement, { lede }, lede));
    for (const path of [grantPath, grantIn('ar'), '/da', '/ar', ...languages.map(({ tag }) => `/${tag}`), '/ar/municipalities']) {
      const { body } = await site.ask(path);
      for (const raw of scripts(body)) expect(raw).not.toMatch(/[<>&\u2028\u2029]/u);
      for (const [name, text] of scripts(body).flatMap((raw) => textsIn(JSON.parse(raw)))) {
        expect(hasStrayControls(text.replace(/^\u2068(.*)\u2069$/su, '$1'))).toBe(false);
        if (['url', 'item'].includes(name)) expect(text.startsWith(site.site.settings.siteUrl + '/')).toBe(true);
      }
    }
    const [article] = await dataAt(grantPath);
    expect(article?.description).toContain('</script><script>alert(1)</script>');
  });

  it('is nothing of a sensitive page', async () => {
    expect(await dataAt(`/da/nyheder/${examplePage('announcement', 'helpline', 'da').slug}`)).toEqual([]);
  });
});
