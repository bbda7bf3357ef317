import type { LanguageTag } from '@flersprog/i18n';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesInUse } from './ledger-line.ts';
import { publishPage, type DocumentLedger } from './publish-page.ts';
import { paperDesk, paperKind } from './testing/paper-desk.ts';

type Page = {
  language: string;
  slug: string | null;
  title: string;
  values: { code: string; intro: string | null; contact: { openingHours: Row[] } };
};
type Row = { id: string; days: string | null; phone: string | null };

const pagesOf = (desk: ReturnType<typeof paperDesk>) =>
  Object.fromEntries((desk.state().pages as unknown as Page[]).map((page) => [page.language, page]));

describe('a published page', () => {
  it('has the texts of its language and the shared values of its source', () => {
    const desk = paperDesk();
    desk.save('da', { name: 'Horsens', slug: 'horsens', code: '0615' });
    desk.save('ar', { name: 'هورسنس', slug: 'هورسنس', code: '0615' });
    desk.publish(['da', 'ar']);
    desk.save('da', { name: 'Horsens', slug: 'horsens', code: '0616' });
    desk.publish(['da']);
    expect(pagesOf(desk)['ar']).toMatchObject({ title: 'هورسنس', values: { code: '0616' } });
  });

  it('matches rows by their id, shows the source text where a row has none, and says so', () => {
    const desk = paperDesk();
    const rows = (days: (string | undefined)[], ids = ['r1', 'r2']) => ({
      contact: { openingHours: ids.map((id, index) => ({ id, days: days[index], phone: `${id}!` })) },
    });
    desk.save('da', { name: 'H', slug: 'h', ...rows(['Mandag', 'Tirsdag']) });
    desk.save('ar', { name: 'هـ', slug: 'x', ...rows(['الاثنين', undefined]) });
    desk.publish(['da', 'ar']);
    desk.save('da', { name: 'H', slug: 'h', ...rows(['Tirsdag', 'Mandag', 'Onsdag'], ['r2', 'r1', 'r3']) });
    desk.publish(['da']);
    const arabic = desk.state().pages.find(({ language }) => language === 'ar');
    expect(pagesOf(desk)['ar']?.values.contact.openingHours).toEqual([
      { id: 'r2', days: 'Tirsdag', phone: 'r2!' },
      { id: 'r1', days: 'الاثنين', phone: 'r1!' },
      { id: 'r3', days: 'Onsdag', phone: 'r3!' },
    ]);
    expect(arabic?.fallbacks).toEqual({ 'contact.openingHours.r2.days': 'da', 'contact.openingHours.r3.days': 'da' });
  });

  it('shows no text of a withdrawn source, but a proper name', () => {
    const desk = paperDesk();
    desk.save('da', { name: 'Horsens', slug: 'horsens', intro: 'Hemmeligt nu', code: '0615' });
    desk.save('ar', { code: '0615', contact: { address: 'عنوان' } });
    desk.publish(['da', 'ar']);
    expect(pagesOf(desk)['ar']).toMatchObject({ title: 'Horsens', slug: 'horsens', values: { intro: 'Hemmeligt nu' } });
    desk.withdraw(['da']);
    expect(pagesOf(desk)['ar']).toMatchObject({ title: 'Horsens', slug: 'horsens', values: { intro: null, code: '0615' } });
  });

  it('never goes back to an older figure when the source is withdrawn', () => {
    const desk = paperDesk();
    const copy = (code: string) => ({ name: 'H', slug: 'h', code });
    desk.save('ar', copy('1'));
    desk.publish(['ar']);
    desk.save('da', copy('2'));
    desk.publish(['da']);
    desk.withdraw(['da']);
    expect(pagesOf(desk)['ar']?.values.code).toBe('2');
    desk.save('ar', copy('3'));
    desk.publish(['ar']);
    expect(pagesOf(desk)['ar']?.values.code).toBe('3');
  });

  it('tells that the original changed only when its text did', () => {
    const desk = paperDesk();
    const translation = () => desk.state().pages.find(({ language }) => language === 'en');
    desk.save('da', { name: 'H', slug: 'h', intro: 'Før', code: '1' });
    desk.save('en', { name: 'H', slug: 'h', intro: 'Before', code: '1' });
    desk.publish(['da', 'en']);
    desk.save('da', { name: 'H', slug: 'h', intro: 'Før', code: '2' });
    desk.publish(['da']);
    expect(translation()?.sourcePublishedAt).toBe(translation()?.publishedAt);
    desk.save('da', { name: 'H', slug: 'h', intro: 'Efter', code: '2' });
    desk.publish(['da']);
    expect(String(translation()?.sourcePublishedAt) > String(translation()?.publishedAt)).toBe(true);
  });

  it('lists what changed, newest first, and when it first went public', () => {
    const desk = paperDesk();
    desk.save('da', { name: 'H', slug: 'h' });
    desk.publish(['da'], 'Første');
    desk.withdraw(['da']);
    desk.publish(['da'], 'Anden');
    const [page] = desk.state().pages;
    expect(page?.changes.map(({ note }) => note)).toEqual(['Anden', 'Første']);
    expect(page?.firstPublishedAt).toBe(desk.lines()[0]?.at);
  });

  it('says of a note that it is in another language than the page, also on lines from before notes had one', () => {
    const desk = paperDesk();
    desk.save('da', { name: 'H', slug: 'h' });
    desk.save('ar', { name: 'H', slug: 'h' });
    desk.publish(['da', 'ar'], { da: 'Rettet', ar: 'صُحح' });
    desk.publish(['da', 'ar'], 'Igen');
    const changes = (ledger: DocumentLedger) =>
      Object.fromEntries(publishPage(paperKind, ledger)!.pages.map((page) => [page.language, page.changes]));
    expect(changes(desk.ledger())).toMatchObject({
      da: [{ note: 'Igen' }, { note: 'Rettet' }],
      ar: [{ note: 'Igen', language: 'da' }, { note: 'صُحح' }],
    });
    expect(changes(desk.ledger())['da']?.[0]).not.toHaveProperty('language');
    const { lines, snapshots } = desk.ledger();
    const earlier = { lines: lines.slice(2).map((line) => ({ ...line, noteLanguage: null })), snapshots };
    expect(changes(earlier)).toMatchObject({ da: [{ note: 'Igen' }], ar: [{ note: 'Igen', language: 'da' }] });
  });
});

describe('the addresses of a document', () => {
  it('remember of what is gone that it was sensitive when it was last public', () => {
    const desk = paperDesk();
    const marks = () => desk.state().addresses.map(({ sensitive }) => sensitive);
    desk.save('da', { name: 'A', slug: 'a', sensitive: true });
    desk.publish(['da']);
    expect(marks()).toEqual([undefined]);
    desk.withdraw(['da'], 'Forkert');
    expect(marks()).toEqual([true]);
    desk.save('da', { name: 'A', slug: 'a', sensitive: false });
    desk.publish(['da']);
    desk.withdraw(['da'], 'Forkert');
    expect(marks()).toEqual([undefined]);
  });

  it('remember where the page was, and come back when it is published again', () => {
    const desk = paperDesk();
    const answers = () => Object.fromEntries(desk.state().addresses.map(({ slug, answer }) => [slug, answer]));
    desk.save('da', { name: 'A', slug: 'a' });
    desk.publish(['da']);
    desk.save('da', { name: 'B', slug: 'b' });
    desk.publish(['da']);
    expect(answers()).toEqual({ a: 'moved', b: 'page' });
    desk.withdraw(['da'], 'Forkert');
    expect(answers()).toEqual({ a: 'gone', b: 'gone' });
    expect(desk.state().addresses[0]?.reason).toEqual({ text: 'Forkert', language: 'da' });
    desk.save('da', { name: 'A', slug: 'a' });
    desk.publish(['da']);
    expect(answers()).toEqual({ a: 'page', b: 'moved' });
  });
});

const tag = fc.constantFrom<LanguageTag>('da', 'ar', 'en');
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('save' as const), language: tag }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('publish' as const), languages: fc.uniqueArray(tag, { minLength: 1 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('withdraw' as const), languages: fc.uniqueArray(tag, { minLength: 1 }) }) },
);

/** Plays the steps; each save writes words that no other save wrote. */
function play(steps: readonly (typeof step extends fc.Arbitrary<infer S> ? S : never)[]) {
  const desk = paperDesk();
  const saved = new Map<LanguageTag, string>();
  const published = new Map<LanguageTag, string>();
  const everPublished = new Set<string>();
  steps.forEach((one, index) => {
    if (one.do === 'save') {
      const word = `w${index}w`;
      saved.set(one.language, word);
      desk.save(one.language, {
        name: `name ${word}`,
        slug: `slug-${word}`,
        intro: `intro ${word}`,
        code: `code ${word}`,
        contact: { openingHours: [{ id: 'r1', days: `days ${word}`, phone: `phone ${word}` }] },
      });
      return;
    }
    const languages = one.languages.filter((language) => saved.has(language));
    if (languages.length === 0) return;
    if (one.do === 'withdraw') {
      const out = languages.filter((language) => published.has(language));
      if (out.length > 0) desk.withdraw(out);
      for (const language of out) published.delete(language);
      return;
    }
    desk.publish(languages);
    for (const language of languages) {
      published.set(language, saved.get(language) ?? '');
      everPublished.add(saved.get(language) ?? '');
    }
  });
  return { desk, published, everPublished };
}

describe('whatever is saved, published and withdrawn, in whatever order', () => {
  it('shows nothing that was typed but not published', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const { desk, everPublished } = play(steps);
        const shown = JSON.stringify(desk.state()).match(/w\d+w/g) ?? [];
        for (const word of shown) expect(everPublished).toContain(word);
      }),
      { numRuns: 500 },
    );
  });

  it('shows exactly the languages that are public, each with its own newest published texts', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const { desk, published } = play(steps);
        const titles = Object.fromEntries(Object.entries(pagesOf(desk)).map(([language, { title }]) => [language, title]));
        expect(titles).toEqual(Object.fromEntries([...published].map(([language, word]) => [language, `name ${word}`])));
      }),
      { numRuns: 500 },
    );
  });

  it('shows the figures of the published source in every language', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const { desk, published } = play(steps);
        const source = published.get('da');
        if (source === undefined) return;
        for (const page of Object.values(pagesOf(desk))) {
          expect(page.values.code).toBe(`code ${source}`);
          expect(page.values.contact.openingHours[0]?.phone).toBe(`phone ${source}`);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('needs only the snapshots of the lines in use', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const { desk } = play(steps);
        const { lines, snapshots } = desk.ledger();
        const needed = new Set(linesInUse(lines));
        const few = new Map([...snapshots].filter(([number]) => needed.has(number)));
        expect(publishPage(paperKind, { lines, snapshots: few })).toEqual(publishPage(paperKind, { lines, snapshots }));
      }),
      { numRuns: 300 },
    );
  });

  it('has every public page at an address, and no two answers at one', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const { pages, addresses } = play(steps).desk.state();
        expect(new Set(addresses.map(({ language, slug }) => `${language}/${slug}`)).size).toBe(addresses.length);
        const atPages = addresses.filter(({ answer }) => answer === 'page').map(({ language, slug }) => `${language}/${slug}`);
        expect(atPages.sort()).toEqual(pages.map(({ language, slug }) => `${language}/${slug}`).sort());
      }),
      { numRuns: 300 },
    );
  });
});
