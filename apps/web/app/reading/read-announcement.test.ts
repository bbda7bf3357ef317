import { examplePage, examples } from '@flersprog/content/examples';
import type { LanguageTag } from '@flersprog/i18n';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PageOf } from '../models/page-of.ts';
import { readAnnouncement } from './read-announcement.ts';
import { openExamples, type Examples } from './testing/open-examples.ts';

let store: Examples;
beforeAll(async () => {
  store = await openExamples();
});
afterAll(() => store.close());
beforeEach(() => store.settle());

const slugOf = (id: string, language: LanguageTag) => examplePage('announcement', id, language).slug!;
const outcome = (language: LanguageTag, slug: string) => readAnnouncement(store.context, { kind: 'announcement', language, slug });
async function page(language: LanguageTag, slug: string): Promise<PageOf['announcement']> {
  const read = await outcome(language, slug);
  if (read.is !== 'page') throw new Error(`Expected a page, got ${read.is}`);
  return read.page;
}

describe('reading an announcement', () => {
  it('says facts in the language of the text, and names as they are called in it', async () => {
    const { body } = await page('ar', slugOf('grant', 'ar'));
    const facts = body!.blocks.flatMap((block) => ('children' in block ? block.children : [])).filter((inline) => inline.type === 'fact');
    expect(facts.map(({ said }) => said)).toEqual([
      { text: expect.stringMatching(/^8,5 /), language: 'ar' },
      { text: '5', language: 'ar' },
    ]);
    const list = body!.blocks.find((block) => block.type === 'list')!;
    expect(list.items[0]!.children).toEqual([
      { type: 'fact', said: { text: 'ألبورغ', language: 'ar' }, href: expect.stringMatching(/^\/ar\/municipalities\//), isName: true },
    ]);
  });

  it('gathers municipalities that share the same partners into one row', async () => {
    const { facts } = await page('da', slugOf('grant', 'da'));
    expect(facts!.programmes).toMatchObject([{ amount: { value: 8_500_000, currency: 'DKK' }, applications: 5, municipalityCount: 5 }]);
    const rows = facts!.whoWithWhom.map(({ municipalities, partners }) => [municipalities, partners].map((each) => each.length));
    expect(rows).toEqual([
      [1, 4],
      [3, 2],
      [1, 1],
    ]);
    expect(facts!.whoWithWhom[2]!.partners[0]).toMatchObject({
      partner: { name: { text: 'Bo Trivsel' } },
      areas: [{ text: 'Sundparken' }, { text: 'Sønderbro' }],
    });
  });

  it('counts every programme it tells of, in as many questions', async () => {
    const [own] = examples.programme.pages;
    const second = {
      ...own!,
      id: 'second',
      title: 'Ny pulje',
      slug: 'ny-pulje',
      values: { ...own!.values, name: 'Ny pulje', amount: 1000 },
    };
    await store.writer.put({ kind: 'grant-programme', id: 'second', line: 1, pages: [second], addresses: [] } as typeof examples.programme);
    const { pages, line, ...state } = examples.grantAnnouncement;
    const both = pages.map((version) => ({
      ...version,
      values: { ...version.values, grantProgrammes: ['local-partnerships', 'second'] },
      references: [...version.references, { kind: 'grant-programme', id: 'second' }],
    }));
    await store.writer.put({ ...state, line: line + 11, pages: both as typeof pages });
    try {
      store.statements.length = 0;
      const { facts } = await page('da', slugOf('grant', 'da'));
      expect(facts!.programmes.map(({ programme, amount }) => [programme.name.text, amount?.value])).toEqual([
        ['Lokale partnerskaber', 8_500_000],
        ['Ny pulje', 1000],
      ]);
      expect(facts!.whoWithWhom).toHaveLength(3);
      expect(store.statements.length).toBeLessThanOrEqual(3);
      expect([...store.tags]).toContain('to:grant-programme:second');
    } finally {
      await store.writer.put({ ...examples.grantAnnouncement, line: line + 12 });
    }
  });

  it('asks the store three times at most, and never more for facts and rows', async () => {
    await page('da', slugOf('grant', 'da'));
    expect(store.statements.length).toBeLessThanOrEqual(3);
  });

  it('carries the tags of all it shows', async () => {
    await page('da', slugOf('grant', 'da'));
    const shown = [
      'announcement:grant',
      'grant-programme:local-partnerships',
      'partner:bo-trivsel',
      'area:sundparken',
      'municipality:horsens',
    ];
    expect([...store.tags]).toEqual(
      expect.arrayContaining([...shown, 'to:grant-programme:local-partnerships', 'site:site', 'media:meeting']),
    );
    expect([...store.tags]).not.toContain('list:announcement');
  });

  it('shows the Danish lede, marked as Danish, where the English text has none', async () => {
    const { lede, title } = await page('en', slugOf('grant', 'en'));
    expect(title.language).toBe('en');
    expect(lede?.language).toBe('da');
  });

  it('says that the original was changed after the Arabic was published', async () => {
    expect((await page('ar', slugOf('grant', 'ar'))).translation).toEqual({
      fallback: null,
      source: 'da',
      sourceHref: `/da/nyheder/${slugOf('grant', 'da')}`,
      sourceChangedAt: '2019-04-17T09:30:00.000Z',
    });
    expect((await page('da', slugOf('grant', 'da'))).translation.sourceChangedAt).toBeNull();
  });

  it('shows the Danish page to a Somali reader: said so, not indexed, canonical to the Danish', async () => {
    const { frame, translation, title } = await page('so', slugOf('grant', 'da'));
    expect(translation.fallback).toBe('da');
    expect(title.language).toBe('da');
    expect(frame).toMatchObject({ language: 'so', indexed: false, alternates: [], structuredData: [] });
    expect(frame.canonical).toBe(`https://www.example.org/da/nyheder/${slugOf('grant', 'da')}`);
    expect(frame.printed).toBe(`https://www.example.org/so/news/${slugOf('grant', 'da')}`);
    expect([...store.tags]).toContain('list:announcement');
  });

  it('says to a Somali reader where it can be read, when the editors want no Danish text shown instead', async () => {
    const { pages, ...state } = examples.grantAnnouncement;
    const listing = pages.map((version) => ({ ...version, values: { ...version.values, withoutTranslation: 'list-languages' } }));
    await store.writer.put({ ...state, pages: listing as typeof pages, line: state.line + 21 });
    try {
      const read = await outcome('so', slugOf('grant', 'da'));
      if (read.is !== 'elsewhere') throw new Error(`Expected word of other languages, got ${read.is}`);
      expect(read.page.existsIn).toMatchObject([
        { language: 'da', href: `/da/nyheder/${slugOf('grant', 'da')}`, title: { language: 'da' } },
        { language: 'en', title: { language: 'en' } },
        { language: 'ar', title: { language: 'ar' } },
      ]);
      expect(read.page.frame).toMatchObject({ language: 'so', indexed: false, alternates: [], section: 'announcement' });
      const texts = Object.fromEntries(read.page.frame.choices.map(({ language, textLanguage }) => [language, textLanguage]));
      expect(texts).toMatchObject({ da: 'da', ar: 'ar', so: null, uk: null });
      expect((await outcome('ar', slugOf('grant', 'ar'))).is).toBe('page');
    } finally {
      await store.writer.put({ ...examples.grantAnnouncement, line: state.line + 22 });
    }
  });

  it('sends a reader on who comes with the slug of another language', async () => {
    expect(await outcome('en', slugOf('grant', 'da'))).toEqual({ is: 'moved', to: `/en/news/${slugOf('grant', 'en')}` });
  });

  it('stays on the page in every language of the switcher, and says what text is there', async () => {
    const { frame } = await page('da', slugOf('grant', 'da'));
    const texts = Object.fromEntries(frame.choices.map(({ language, textLanguage }) => [language, textLanguage]));
    expect(texts).toMatchObject({ da: 'da', ar: 'ar', en: 'en', so: 'da', uk: 'da' });
    for (const { language, href } of frame.choices) {
      const [, , , slug] = href.split('/').map(decodeURIComponent);
      expect((await outcome(language, slug!)).is, href).toBe('page');
    }
  });

  it('names each existing language once among the alternates, and Danish for all others', async () => {
    const { frame } = await page('ar', slugOf('grant', 'ar'));
    expect(frame.alternates.map(({ hreflang }) => hreflang)).toEqual(expect.arrayContaining(['da', 'ar', 'en', 'x-default']));
    expect(frame.alternates).toHaveLength(4);
  });

  it('keeps tab, description and data neutral on a sensitive page', async () => {
    const { frame } = await page('da', slugOf('helpline', 'da'));
    expect(frame).toMatchObject({
      sensitive: true,
      title: 'Information',
      description: 'Information fra danske myndigheder på flere sprog.',
      structuredData: [],
    });
  });

  it('tells where it moved, that it is gone and why, and that nothing is there', async () => {
    expect(await outcome('da', 'moede-i-horsens')).toEqual({ is: 'moved', to: '/da/nyheder/frivillige-moedes-i-horsens' });
    expect(await outcome('da', 'aflyst-temadag')).toMatchObject({
      is: 'gone',
      page: { reason: { text: 'Temadagen er aflyst.', language: 'da' }, title: null, elsewhere: [], frame: { indexed: false } },
    });
    expect(await outcome('da', 'ingenting')).toEqual({ is: 'nothing' });
  });

  it('says in which languages a withdrawn page can still be read', async () => {
    const [withdrawn] = examples.arabicWithdrawnAnnouncement.addresses.filter(({ answer }) => answer === 'gone');
    expect(await outcome('ar', withdrawn!.slug)).toMatchObject({ is: 'gone', page: { elsewhere: [{ language: 'da' }] } });
  });
});
