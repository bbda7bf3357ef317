import { expect, inject, test } from 'vitest';
import { signIn } from './desk-client.ts';
import { paragraph } from './rich-text.ts';
import { addressesOfSite } from './sitemap.ts';

const { site, desk, email, password } = inject('product');
const canary = 'kanariefugl-7f3c';

test('what is saved but not published stands on no address, feed or sitemap, in no language', async () => {
  const office = await signIn(desk, email, password);
  const secret = (field: string) => `${canary} ${field}`;

  // A new document that was never published, and unpublished changes in published ones, in every language there is.
  await office.create('announcements', {
    title: secret('title'),
    lede: secret('lede'),
    body: paragraph(secret('body')),
    date: '2026-01-02',
  });
  await office.create('partners', { name: secret('name'), summary: secret('summary') });
  for (const [collection, values] of [
    ['announcements', { title: secret('title'), lede: secret('lede'), body: paragraph(secret('body')) }],
    ['topics', { title: secret('title'), intro: secret('intro') }],
    ['municipalities', { intro: secret('intro'), body: paragraph(secret('body')) }],
    ['partners', { name: secret('name'), summary: secret('summary'), description: paragraph(secret('description')) }],
    ['grant-programmes', { name: secret('name'), purpose: secret('purpose') }],
    ['funders', { name: secret('name'), description: secret('description') }],
    ['areas', { name: secret('name') }],
    ['partnerships', { description: secret('description') }],
    ['site-settings', { senderName: secret('senderName') }],
  ] as const) {
    const { body } = await office.get<{ docs: { id: string }[] }>(`/${collection}?limit=1&sort=createdAt&depth=0`);
    const id = body.docs[0]?.id;
    expect(id, `a document in ${collection}`).toBeTruthy();
    const before = await office.get<Record<string, unknown>>(`/${collection}/${id}?locale=all&depth=0`);
    for (const locale of ['da', 'ar', 'en', 'so']) {
      const saved = await office.patch(`/${collection}/${id}?locale=${locale}`, values);
      expect(saved.status, `${collection} ${locale}`).toBe(200);
    }
    expect(JSON.stringify((await office.get(`/${collection}/${id}?locale=all&depth=0`)).body)).toContain(canary);
    expect(before.status).toBe(200);
  }

  const addresses = await addressesOfSite(site);
  const known = [
    '/sitemap.xml',
    '/robots.txt',
    '/.well-known/security.txt',
    '/',
    '/da/findes-ikke',
    '/ar/findes-ikke',
    ...languages().map((tag) => `/${tag}`),
  ];
  const lists = languages().flatMap((tag) =>
    ['nyheder', 'news', 'kommuner', 'municipalities', 'partnere', 'partners', 'puljer', 'programmes', 'emner', 'topics'].map(
      (word) => `/${tag}/${word}`,
    ),
  );
  const hits: string[] = [];
  const seen = new Set<string>();
  const waiting = [...addresses, ...[...known, ...lists].map((path) => new URL(path, site).href)];
  for (let address = waiting.pop(); address; address = waiting.pop()) {
    if (seen.has(address)) continue;
    seen.add(address);
    const response = await fetch(address);
    const text = await response.text();
    if (text.includes('kanariefugl') || address.includes('kanariefugl')) hits.push(address);
    for (const [, found] of text.matchAll(/(?:href|src)="([^"#]+)/g)) {
      const linked = new URL(found!.replaceAll('&amp;', '&'), response.url);
      if (linked.host === new URL(site).host && !linked.pathname.startsWith('/exit') && linked.pathname !== '/was')
        waiting.push(linked.href.split('#')[0]!);
    }
    expect(seen.size, 'the crawl ends').toBeLessThan(5000);
  }
  expect(hits).toEqual([]);
  expect(seen.size).toBeGreaterThan(100);
});

test('nobody who is not signed in is told anything by the desk', async () => {
  for (const path of [
    'announcements',
    'topics',
    'municipalities',
    'partners',
    'partnerships',
    'grant-programmes',
    'funders',
    'areas',
    'media',
    'users',
    'publications',
    'site-settings',
    'access',
    'users/init',
    'payload-jobs/run',
    'payload-locked-documents',
    'payload-preferences/x',
  ]) {
    const response = await fetch(new URL(`/api/${path}`, desk));
    expect([401, 403, 404], path).toContain(response.status);
    expect(await response.text(), path).not.toMatch(/"docs"|kanariefugl|"title"|"email"/);
  }
});

function languages(): string[] {
  return ['da', 'en', 'ar', 'fa', 'ur', 'ckb', 'ps', 'so', 'tr', 'uk', 'pl', 'ti'];
}
