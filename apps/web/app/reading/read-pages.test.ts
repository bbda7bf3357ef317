import { pathOf, type Address, type KindWithPage } from '@flersprog/content';
import { examplePage } from '@flersprog/content/examples';
import { languages, type LanguageTag } from '@flersprog/i18n';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Outcome } from './find-document.ts';
import type { PageName, PageOf } from '../models/page-of.ts';
import { selectionOf, type ListSelection } from './query.ts';
import { readAnnouncements } from './read-announcements.ts';
import { readFront } from './read-front.ts';
import { readMunicipalities } from './read-municipalities.ts';
import { readMunicipality } from './read-municipality.ts';
import { readChooseLanguage, readNotFound, readUnavailable } from './read-pages-without-address.ts';
import { readPartner } from './read-partner.ts';
import { readPartners } from './read-partners.ts';
import { readProgramme } from './read-programme.ts';
import { readProgrammes } from './read-programmes.ts';
import { readSideBySide } from './read-side-by-side.ts';
import { readStanding } from './read-standing.ts';
import { readTopic } from './read-topic.ts';
import { readTopics } from './read-topics.ts';
import { openExamples, type Examples } from './testing/open-examples.ts';

let store: Examples;
beforeAll(async () => {
  store = await openExamples();
});
afterAll(() => store.close());
beforeEach(() => store.settle());

const listOf = <K extends KindWithPage>(kind: K, language: LanguageTag = 'da') => ({ page: 'list', kind, language }) as const;
const at = <K extends KindWithPage>(kind: K, id: string, language: LanguageTag) => ({
  kind,
  language,
  slug: examplePage(kind, id, language).slug!,
});
const selection = (address: Address, query = ''): ListSelection => selectionOf(address, new URLSearchParams(query));
function pageOf<N extends PageName>(outcome: Outcome<N>): PageOf[N] {
  if (outcome.is !== 'page') throw new Error(`Expected a page, got ${outcome.is}`);
  return outcome.page;
}

describe('the front page', () => {
  it('shows the newest announcements and every topic, in two questions to the store', async () => {
    const { announcements, topics } = await readFront(store.context, { page: 'front', language: 'ar' });
    expect(announcements.map(({ date }) => date)).toEqual(['2019-06-03', '2019-04-15', '2019-02-01', '2018-11-20']);
    expect(announcements.map(({ title }) => title.language)).toEqual(['ar', 'ar', 'da', 'da']);
    expect(announcements[2]!.href).toBe('/ar/news/frist-for-at-soege-er-forlaenget');
    expect(topics).toHaveLength(2);
    expect(store.statements).toHaveLength(2);
  });
});

describe('the list of announcements', () => {
  const list = listOf('announcement');

  it('shows years with how many there are, and topics, in three questions', async () => {
    const page = pageOf(await readAnnouncements(store.context, list, selection(list)));
    expect(page.years).toEqual([
      { year: 2019, count: 3, href: '/da/nyheder?year=2019' },
      { year: 2018, count: 1, href: '/da/nyheder?year=2018' },
    ]);
    expect(page.entries[0]!.topics).toHaveLength(1);
    expect(page.pager).toEqual({ page: 1, pages: 1, hrefs: { 1: '/da/nyheder' } });
    expect(store.statements).toHaveLength(3);
    expect([...store.tags]).toEqual(expect.arrayContaining(['list:announcement', 'announcement:grant']));
  });

  it('shows one year, and is nothing for a year or a page without announcements', async () => {
    const page = pageOf(await readAnnouncements(store.context, list, selection(list, 'year=2018')));
    expect(page.entries).toHaveLength(1);
    expect(page.frame.canonical).toBe('https://www.example.org/da/nyheder?year=2018');
    for (const query of ['year=1999', 'page=2']) {
      expect(await readAnnouncements(store.context, list, selection(list, query))).toEqual({ is: 'nothing' });
    }
  });
});

describe('municipalities', () => {
  it('lists all 98 by letter in Danish order, with links to those that have a page, without a question to the store', async () => {
    const { groups } = pageOf(await readMunicipalities(store.context, listOf('municipality'), null));
    const all = groups.flatMap(({ entries }) => entries);
    expect(all).toHaveLength(98);
    expect(all.filter(({ href }) => href !== null)).toHaveLength(5);
    expect(groups.at(-1)!.letter).toBe('Å');
    expect(store.statements).toEqual([]);
  });

  it.each([
    ['aalborg', '/ar/municipalities/'],
    ['كوبنهاغن', '/ar/municipalities/'],
    ['hoje taastrup kommune', '/ar/municipalities/'],
  ])('leads who types "%s" to the page', async (typed, start) => {
    const outcome = await readMunicipalities(store.context, listOf('municipality', 'ar'), typed);
    expect(outcome).toEqual({ is: 'found', at: expect.stringMatching(new RegExp(`^${start}`)) });
  });

  it('says what is nearest, and of a municipality without a page that it has none', async () => {
    const wrong = pageOf(await readMunicipalities(store.context, listOf('municipality'), 'Aalbrog'));
    expect(wrong).toMatchObject({ asked: 'Aalbrog', frame: { indexed: false } });
    expect(wrong.frame.title).toMatch(/^Fejl: .*Aalbrog/);
    expect(wrong.suggestions[0]).toMatchObject({ name: { text: 'Aalborg' }, href: '/da/kommuner/aalborg' });
    const without = pageOf(await readMunicipalities(store.context, listOf('municipality'), 'Odense'));
    expect(without).toMatchObject({ asked: 'Odense', withoutPage: { text: 'Odense', language: 'da' }, suggestions: [] });
    expect(without.frame.title).toMatch(/^Odense har ingen side her endnu –/);
    expect(pageOf(await readMunicipalities(store.context, listOf('municipality'), '  ')).asked).toBeNull();
  });
});

describe('the title of the tab', () => {
  const title = async (query: string, language: LanguageTag = 'da') => {
    const list = listOf('partner', language);
    return pageOf(await readPartners(store.context, list, selection(list, query))).frame.title;
  };

  it('says of a name what it is a name of, each part with a direction of its own', async () => {
    const { frame } = pageOf(await readMunicipality(store.context, at('municipality', 'horsens', 'ar')));
    expect(frame.title).toMatch(/^\u2068[^\u2068\u2069]+\u2069 – \u2068البلديات\u2069 – \u2068[^\u2068\u2069]+\u2069$/);
    const partner = pageOf(await readPartner(store.context, at('partner', 'bo-trivsel', 'da')));
    expect(partner.frame.title).toMatch(/^Bo Trivsel – Foreninger – /);
  });

  it('says what was chosen', async () => {
    expect(await title('municipality=0851&language=ar')).toMatch(/^Foreninger, der kan hjælpe – Aalborg – arabisk – /);
    expect(await title('')).toMatch(/^Foreninger, der kan hjælpe – [^–]+$/);
  });
});

describe('a municipality', () => {
  it('shows its partners, programme and announcement, in three questions', async () => {
    const page = pageOf(await readMunicipality(store.context, at('municipality', 'horsens', 'da')));
    expect(page.partners).toMatchObject([{ name: { text: 'Bo Trivsel' }, areas: [{ text: 'Sundparken' }, { text: 'Sønderbro' }] }]);
    expect(page.programmes).toMatchObject([{ name: { text: 'Lokale partnerskaber' }, amount: { value: 8_500_000, currency: 'DKK' } }]);
    expect(page.news.entries).toHaveLength(1);
    expect(page.region).toBe('Midtjylland');
    expect(store.statements.length).toBeLessThanOrEqual(3);
    expect([...store.tags]).toContain('to:municipality:horsens');
  });

  it('marks the Danish texts of an Arabic page as Danish', async () => {
    const page = pageOf(await readMunicipality(store.context, at('municipality', 'aalborg', 'ar')));
    expect(page.name).toEqual({ text: 'ألبورغ', language: 'ar' });
    const names = page.partners.map(({ name }) => name);
    expect(names).toContainEqual({ text: 'سوا', language: 'ar' });
    expect(names).toContainEqual({ text: 'Integrationsrådet', language: 'da' });
  });
});

describe('partners', () => {
  const list = listOf('partner');
  const names = async (query: string) => {
    const page = pageOf(await readPartners(store.context, list, selection(list, query)));
    return page.entries.map(({ name }) => name.text).sort();
  };

  it('can be chosen by municipality, language spoken and topic, alone and together', async () => {
    expect(await names('')).toHaveLength(7);
    expect(await names('municipality=0615')).toEqual(['Bo Trivsel']);
    expect(await names('language=ar')).toEqual(['Sawa']);
    expect(await names('municipality=0851&language=ar&topic=social-control')).toEqual(['Sawa']);
    expect(await names('municipality=0615&language=ar')).toEqual([]);
    expect(store.statements.length).toBeLessThanOrEqual(15);
  });

  it('asks the store three times at most for any choice', async () => {
    for (const query of ['', 'municipality=0851&language=ar&topic=social-control']) {
      await store.settle();
      await names(query);
      expect(store.statements.length).toBeLessThanOrEqual(3);
    }
  });

  it('are nothing for a choice that is not there', async () => {
    for (const query of ['municipality=0999', 'topic=unknown', 'language=xx', 'page=9']) {
      expect(await readPartners(store.context, list, selection(list, query)), query).toEqual({ is: 'nothing' });
    }
  });

  it('show where they work, what they are part of and who finances them, in three questions', async () => {
    const page = pageOf(await readPartner(store.context, at('partner', 'bydelsmodre', 'da')));
    expect(page.municipalities.map(({ name }) => name.text)).toEqual(['Høje-Taastrup', 'København', 'Sønderborg']);
    expect(page.programmes).toHaveLength(1);
    expect(page.funders).toEqual([{ name: { text: 'Fonden for Socialt Ansvar', language: 'da' }, href: null }]);
    expect(store.statements.length).toBeLessThanOrEqual(3);
  });
});

describe('programmes and topics', () => {
  const none = selection({ page: 'front', language: 'da' });

  it('are listed by name, each in its own language, in one question', async () => {
    const { entries, frame } = pageOf(await readProgrammes(store.context, listOf('grant-programme', 'so'), none));
    expect(entries).toMatchObject([{ name: { language: 'da' }, amount: { value: 8_500_000, currency: 'DKK' } }]);
    expect(frame).toMatchObject({ canonical: 'https://www.example.org/so/programmes', section: 'grant-programme' });
    const topics = pageOf(await readTopics(store.context, listOf('topic', 'ar'), none));
    expect(topics.entries.map(({ href }) => href.startsWith('/ar/topics/'))).toEqual([true, true]);
    expect(store.statements).toHaveLength(2);
    expect([...store.tags]).toEqual(expect.arrayContaining(['list:grant-programme', 'list:topic']));
  });

  it('are nothing beyond the last page', async () => {
    expect(await readTopics(store.context, listOf('topic'), { ...none, page: 2 })).toEqual({ is: 'nothing' });
  });

  it('are where a reader gets who goes up from a page', async () => {
    const { frame } = pageOf(await readProgramme(store.context, at('grant-programme', 'local-partnerships', 'da'), none));
    expect(frame.crumbs.map(({ href }) => href)).toEqual(['/da', '/da/puljer']);
  });
});

describe('a programme and a topic', () => {
  it('show who works with whom, and both sides of every partnership', async () => {
    const page = pageOf(
      await readProgramme(
        store.context,
        at('grant-programme', 'local-partnerships', 'da'),
        selection({ page: 'document', ...at('grant-programme', 'local-partnerships', 'da') }),
      ),
    );
    expect(page.whoWithWhom.flatMap(({ municipalities }) => municipalities)).toHaveLength(5);
    expect(page.news.entries).toHaveLength(1);
    expect(store.statements.length).toBeLessThanOrEqual(3);
  });

  it('list the announcements of the topic, in three questions', async () => {
    const address = at('topic', 'social-control', 'da');
    const page = pageOf(await readTopic(store.context, address, selection({ page: 'document', ...address })));
    expect(page.entries.map(({ date }) => date)).toEqual(['2019-06-03', '2019-04-15']);
    expect(store.statements.length).toBeLessThanOrEqual(3);
    const beyond = selection({ page: 'document', ...address }, 'page=2');
    expect(await readTopic(store.context, address, beyond)).toEqual({ is: 'nothing' });
  });
});

describe('pages that say the same on every site', () => {
  it('exist in every language, and the one on leaving no trace is sensitive itself', async () => {
    const { frame } = await readStanding(store.context, { page: 'standing', name: 'leave-no-trace', language: 'ti' });
    expect(frame.sensitive).toBe(true);
    expect(frame.alternates).toHaveLength(languages.length + 1);
    expect(frame.choices.every(({ language, textLanguage }) => language === textLanguage)).toBe(true);
  });

  it('lead from the door to every language', async () => {
    const { frame } = await readChooseLanguage(store.context);
    expect(frame.choices.map(({ href }) => href)).toEqual(languages.map(({ tag }) => pathOf({ page: 'front', language: tag })));
    expect(frame.choices.some(({ current }) => current)).toBe(false);
  });

  it('show help lines when nothing else can be shown, without a question to the store', async () => {
    const { frame } = await readUnavailable(store.context, 'ar');
    expect(frame.site.helpLines).toMatchObject([{ phone: '+45 70 00 00 00', title: { language: 'ar' } }]);
    expect(frame).toMatchObject({ canonical: null, indexed: false });
    expect(store.statements).toEqual([]);
  });

  it('offer the newest announcements where there is nothing', async () => {
    const notFound = await readNotFound(store.context, 'so');
    expect(notFound.ways).toHaveLength(3);
    expect(notFound.topics.map(({ href }) => href)).toContain('/so/topics/negativ-social-kontrol');
  });
});

describe('a page in two languages', () => {
  const address = { page: 'side-by-side', other: 'ar', ...at('announcement', 'grant', 'da') } as const;

  it('stands paragraph beside paragraph, facts said in the language of each side', async () => {
    const page = pageOf(await readSideBySide(store.context, address));
    expect(page.languages).toEqual(['da', 'ar']);
    expect(page.pairs.every(([here, there]) => here.length === 1 && there.length === 1)).toBe(true);
    const [, [here, there]] = page.pairs as [unknown, (typeof page.pairs)[number]];
    expect(JSON.stringify(here)).toContain('8,5 mio. kr.');
    expect(JSON.stringify(there)).toContain('"language":"ar"');
    const self = `https://www.example.org${page.backHref}`;
    expect(page.frame).toMatchObject({ indexed: false, alternates: [], canonical: self, printed: `${self}/side-by-side/ar` });
    expect(page.frame.choices.find(({ language }) => language === 'ar')!.href).toMatch(/^\/ar\/news\/.*\/side-by-side\/da$/);
    expect(store.statements.length).toBeLessThanOrEqual(2);
  });

  it('is the page alone where it is not published in both', async () => {
    const outcome = await readSideBySide(store.context, { ...address, other: 'so' });
    expect(outcome).toEqual({ is: 'found', at: `/da/nyheder/${address.slug}` });
    expect(await readSideBySide(store.context, { ...address, slug: 'unknown' })).toEqual({ is: 'nothing' });
  });
});
