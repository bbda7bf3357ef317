import { kindsWithPages, pathOf, type DocumentState, type KindWithPage } from '@flersprog/content';
import { examples } from '@flersprog/content/examples';
import { languages, textsIn } from '@flersprog/i18n';
import { beforeEach, describe, expect, it } from 'vitest';
import { changed, withdrawn } from './testing/change.ts';
import { grantPath } from './testing/example-paths.ts';
import { runSite, type SiteUnderTest } from './testing/run-site.ts';

let site: SiteUnderTest;
beforeEach(async () => {
  site = await runSite();
  return () => site.close();
});

/** The first example of a kind with a Danish page, made sensitive in every language. */
async function makeSensitive(kind: KindWithPage) {
  const state = examples.all.find((one) => one.kind === kind && one.pages.some(({ language }) => language === 'da'))!;
  const line = state.line + 1;
  const next = { ...state, line, pages: state.pages.map((page) => ({ ...page, line, sensitive: true })) } as DocumentState;
  await site.put(next);
  const page = next.pages.find(({ language }) => language === 'da')!;
  return { path: pathOf({ page: 'document', kind, language: 'da', slug: page.slug! }), title: page.title };
}

const headOf = (html: string) => html.slice(0, html.indexOf('</head>'));
const contentOf = (head: string, property: string) => head.match(new RegExp(`<meta property="${property}" content="([^"]*)"`))?.[1];

describe.each(kindsWithPages)('a sensitive page of the kind "%s"', (kind) => {
  it('names nothing in its head, and leaves no trace on the way', async () => {
    const { path, title } = await makeSensitive(kind);
    const { status, headers, body } = await site.ask(path);
    const head = headOf(body);
    expect(status).toBe(200);
    expect(head).toContain('<title>Information</title>');
    expect(contentOf(head, 'og:title')).toBe('Information');
    expect(contentOf(head, 'og:image')).toBe(`${site.site.settings.siteUrl}/card.png`);
    expect(head).toContain('href="/plain-icon.svg"');
    expect(head).toContain('<meta name="referrer" content="no-referrer"/>');
    const neutral = 'Information fra danske myndigheder på flere sprog.';
    expect(head).toContain(`<meta name="description" content="${neutral}"/>`);
    expect(contentOf(head, 'og:description')).toBe(neutral);
    expect(head).not.toMatch(/ld\+json|application\/(atom|feed)/);
    expect(head.replaceAll(/(href|content)="[^"]*"/g, (text) => (text.includes('://') ? '' : text))).not.toContain(title);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
    expect(body).toContain('tel:112');
    for (const [link] of body.matchAll(/<a [^>]*href="https?:[^>]*>/g)) expect(link).toMatch(/rel="[^"]*\bnoreferrer\b/);
  });

  it('says whom to call in danger also where the editors chose no help line', async () => {
    const { path } = await makeSensitive(kind);
    await site.put(changed(examples.siteSettings, { helpLines: [] }));
    const { body } = await site.ask(path);
    expect(body).toMatch(/<aside class="help[ "].*Er du i fare nu\? Ring <bdi><a [^>]*href="tel:112"/);
  });

  it('is kept by the site all the same, and rendered once', async () => {
    const { path } = await makeSensitive(kind);
    const before = site.site.cache.size.answers;
    const first = await site.ask(path);
    expect((await site.ask(path)).body).toBe(first.body);
    expect(site.rendered.filter((one) => one === path)).toHaveLength(1);
    expect(site.site.cache.size.answers).toBe(before + 1);
  });
});

it('a sensitive page that was withdrawn is spoken of as carefully as it was shown', async () => {
  const { addresses, ...state } = withdrawn(examples.grantAnnouncement);
  await site.put({ ...state, addresses: addresses.map((entry) => ({ ...entry, sensitive: true })) });
  const { status, headers, body } = await site.ask(grantPath);
  expect([status, headers['cache-control']]).toEqual([410, 'no-store']);
  expect(headers['content-security-policy']).toContain("script-src 'self'");
  expect(headOf(body)).toContain('<title>Information</title>');
  expect(body).toContain('<nav class="exit"');
});

it.each(languages.map(({ tag }) => tag))('the head of a sensitive page in "%s" has neutral words in that language', async (language) => {
  const { body } = await site.ask(pathOf({ page: 'standing', language, name: 'leave-no-trace' }));
  const say = textsIn(language);
  expect(headOf(body)).toContain(
    `<title>${say('frame:neutralTitle')}</title><meta name="description" content="${say('frame:neutralDescription')}"/>`,
  );
});

it('feeds say neither title nor summary of a sensitive announcement', async () => {
  const { title } = await makeSensitive('announcement');
  for (const format of ['atom', 'json'] as const) {
    const { status, body } = await site.ask(pathOf({ page: 'feed', language: 'da', of: null, format }));
    expect(status).toBe(200);
    expect(body).toContain('Information');
    expect(body).not.toContain(title);
  }
});
