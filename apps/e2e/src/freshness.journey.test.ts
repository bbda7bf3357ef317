import { expect, inject, test } from 'vitest';
import { signIn } from './desk-client.ts';
import { paragraph } from './rich-text.ts';

const { site, desk, email, password } = inject('product');

const bodyOf = async (address: string) => (await fetch(address)).text();

test('after an act is answered no reader gets the old text from any address', async () => {
  const office = await signIn(desk, email, password);
  const id = await office.create('announcements', {
    title: 'Vand 0',
    lede: 'Måling 0',
    body: paragraph('Vandet er målt.'),
    date: '2026-11-20',
  });
  const lists = [new URL('/da', site).href, new URL('/da/nyheder', site).href, new URL('/ar/news', site).href];
  for (let round = 1; round <= 20; round += 1) {
    const title = `Vandmåling nummer ${round}`;
    await office.patch(`/announcements/${id}?locale=da`, { title, lede: `Måling ${round}` });
    const { status, body } = await office.publish('announcements', id, ['da']);
    expect(status, JSON.stringify(body)).toBe(200);
    const address = body.languages!['da']!.address;
    for (const shown of [address, ...lists]) {
      const html = await bodyOf(shown);
      expect(html, shown).toContain(title);
      if (round > 1) expect(html, shown).not.toContain(`Vandmåling nummer ${round - 1}<`);
    }
  }
  const withdrawn = await office.withdraw('announcements', id, ['da'], 'Målingen var forkert.');
  expect(withdrawn.status).toBe(200);
});

test('a withdrawn page is gone for all of 2,000 readers who ask at once, on the page, in lists and in the sitemap', async () => {
  const office = await signIn(desk, email, password);
  const mark = 'Denne nyhed trækkes straks tilbage';
  const id = await office.create('announcements', { title: mark, lede: mark, body: paragraph(mark), date: '2026-11-21' });
  await office.patch(`/announcements/${id}?locale=ar`, {
    title: 'خبر سيسحب فورا',
    lede: 'خبر سيسحب فورا',
    body: paragraph('خبر سيسحب فورا', 'rtl'),
  });
  const published = await office.publish('announcements', id, ['da', 'ar']);
  expect(published.status, JSON.stringify(published.body)).toBe(200);
  const address = published.body.languages!['da']!.address;
  const arabic = published.body.languages!['ar']!.address;
  expect(await bodyOf(address)).toContain(mark);
  expect(await bodyOf(arabic)).toContain('dir="rtl"');

  // Readers who keep asking while it is withdrawn.
  let stop = false;
  const asking = Array.from({ length: 20 }, async () => {
    while (!stop) await bodyOf(address);
  });
  const withdrawn = await office.withdraw('announcements', id, ['da', 'ar'], 'Nyheden indeholdt en fejl.');
  const afterwards = Array.from({ length: 2000 }, async () => {
    const response = await fetch(address);
    return { status: response.status, text: await response.text() };
  });
  const answers = await Promise.all(afterwards);
  stop = true;
  await Promise.all(asking);
  expect(withdrawn.status).toBe(200);
  expect(answers.filter((answer) => answer.status !== 410)).toHaveLength(0);
  expect(answers[0]!.text).toContain('Nyheden indeholdt en fejl.');
  expect((await fetch(arabic)).status).toBe(410);
  for (const other of ['/da', '/da/nyheder', '/ar', '/ar/news', '/sitemap.xml']) {
    const html = await bodyOf(new URL(other, site).href);
    expect(html, other).not.toContain(mark);
    expect(html, other).not.toContain(new URL(address).pathname);
  }
});
