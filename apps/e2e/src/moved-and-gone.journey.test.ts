import { expect, inject, test } from 'vitest';
import { signIn } from './desk-client.ts';
import { paragraph } from './rich-text.ts';

const { site, desk, email, password } = inject('product');

const ask = async (path: string) => {
  const answer = await fetch(new URL(path, site), { redirect: 'manual' });
  return { status: answer.status, to: answer.headers.get('location'), answer, body: await answer.text() };
};
/** In the other languages the Danish text stands at the same slug. */
const inLanguage = (language: string, slug: string) => `/${language}/${language === 'da' ? 'nyheder' : 'news'}/${slug}`;
const languages = ['da', 'ar', 'fa', 'ti', 'uk'];
/** Of this run alone: on the same data the addresses and the title of a former run are taken. */
const run = Date.now().toString(36);
const title = `En side på rejse ${run}`;
const [first, second, third] = ['a', 'b', 'c'].map((letter) => `rejse-${run}-${letter}`) as [string, string, string];

test('a page that moves, goes and comes back is one step away, or gone with its reason, in every language', async () => {
  const office = await signIn(desk, email, password);
  const text = { title, lede: 'Den flytter tit.', body: paragraph('Kort.'), date: '2026-10-02' };
  const id = await office.create('announcements', { ...text, slug: first });
  const publishAt = async (slug: string) => {
    const saved = await office.patch(`/announcements/${id}?locale=da`, { slug });
    expect(saved.status).toBe(200);
    const { status, body } = await office.publish('announcements', id, ['da']);
    expect([status, body.reasons]).toEqual([200, undefined]);
  };
  const leadsTo = async (from: string, to: string) => {
    for (const language of languages) {
      const { status, to: next } = await ask(inLanguage(language, from));
      expect([language, from, status, next]).toEqual([language, from, 301, inLanguage(language, to)]);
      expect((await ask(next!)).status).toBe(200);
    }
  };

  await publishAt(first);
  await publishAt(second);
  await publishAt(third);
  await leadsTo(first, third);
  await leadsTo(second, third);
  expect((await ask(`/DA/News/${first.toUpperCase()}/`)).to).toBe(`/da/nyheder/${third}`);

  const { status } = await office.withdraw('announcements', id, ['da'], 'Stedet fandtes ikke.');
  expect(status).toBe(200);
  for (const language of languages) {
    for (const slug of [first, second, third]) {
      const gone = await ask(inLanguage(language, slug));
      expect([language, slug, gone.status]).toEqual([language, slug, 410]);
      expect(gone.body).toContain(`<html lang="${language}"`);
      expect(gone.body).toContain('Stedet fandtes ikke.');
      expect(gone.body).not.toContain(title);
      expect(gone.body).toContain('tel:112');
      // What to read instead, in the reader's language where there is a text in it.
      expect(gone.body).toMatch(new RegExp(`<section class="section" aria-labelledby="instead">.*href="/${language}/`, 's'));
      if (language !== 'da') expect(gone.body).toMatch(/lang="da" dir="ltr"[^>]*>Stedet fandtes ikke\./);
    }
  }
  const listed = await Promise.all(['/da', '/da/nyheder', '/da/feed.atom', '/sitemap.xml'].map(ask));
  for (const { body } of listed) expect(body).not.toContain(`rejse-${run}`);
  for (const { body } of listed) expect(body).not.toContain(title);

  await publishAt(second);
  await leadsTo(first, second);
  await leadsTo(third, second);
  await office.withdraw('announcements', id, ['da'], 'Prøven er slut.');
});
