import type { DocumentState } from '@flersprog/content';
import { examples } from '@flersprog/content/examples';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Outcome } from './find-document.ts';
import type { PageName, PageOf } from '../models/page-of.ts';
import { selectionOf } from './query.ts';
import { readAnnouncement } from './read-announcement.ts';
import { readMunicipality } from './read-municipality.ts';
import { readPartner } from './read-partner.ts';
import { readPartners } from './read-partners.ts';
import { readProgramme } from './read-programme.ts';
import { openExamples, type Examples } from './testing/open-examples.ts';

const many = 25;
const numbers = Array.from({ length: many }, (_, index) => index + 1);
const partnershipLike = examples.all.find(({ kind }) => kind === 'partnership')!;

/** An example again under another id, with other values, published in Danish. */
function again(like: DocumentState, id: string, values: object, references = like.pages[0]!.references): DocumentState {
  const slug = like.pages[0]!.slug === null ? null : id;
  const page = { ...like.pages[0]!, id, slug, references, title: id, values: { ...like.pages[0]!.values, ...values } };
  const addresses = like.addresses.slice(0, 1).map((entry) => ({ ...entry, id, slug: id }));
  return { ...like, id, pages: [page], addresses } as DocumentState;
}

const together = (municipality: string, partner: string, description: string | null) =>
  again(
    partnershipLike,
    `${municipality}-${partner}-too`,
    { municipality, partner, grantProgramme: 'local-partnerships', areas: [], description },
    [
      { kind: 'municipality', id: municipality },
      { kind: 'partner', id: partner },
      { kind: 'grant-programme', id: 'local-partnerships' },
    ],
  );

/** Aalborg has many partners, and Sawa works in many municipalities, in each of them with another partner as well. */
const states = [
  ...examples.all,
  ...numbers.flatMap((n) => [
    again(examples.sawa, `partner-${n}`, { name: `partner-${n}` }),
    again(examples.aalborg, `place-${n}`, { name: `place-${n}`, code: `0${n + 200}` }),
    together('aalborg', `partner-${n}`, 'Lektier om tirsdagen.'),
    together(`place-${n}`, 'sawa', n === 7 ? 'Rådgivning på arabisk.' : null),
    together(`place-${n}`, `partner-${n}`, null),
  ]),
];

let store: Examples;
beforeAll(async () => {
  store = await openExamples(states);
});
afterAll(() => store.close());
beforeEach(() => store.settle());

function pageOf<N extends PageName>(outcome: Outcome<N>): PageOf[N] {
  if (outcome.is !== 'page') throw new Error(`Expected a page, got ${outcome.is}`);
  return outcome.page;
}
const programme = { page: 'document', kind: 'grant-programme', language: 'da', slug: 'lokale-partnerskaber' } as const;
const programmeAt = (query: string) => readProgramme(store.context, programme, selectionOf(programme, new URLSearchParams(query)));

it('shows the first partners of a municipality by name, says how many there are, and leads to all of them', async () => {
  const { partners, allPartners } = pageOf(
    await readMunicipality(store.context, { kind: 'municipality', language: 'da', slug: 'aalborg' }),
  );
  expect(partners).toHaveLength(12);
  expect(partners.map(({ name }) => name.text).slice(0, 3)).toEqual([
    'Elsk Aalborg International',
    'Foreningen for Kvinders vækst',
    'Integrationsrådet',
  ]);
  expect(store.statements.length).toBeLessThanOrEqual(3);

  const list = { page: 'list', kind: 'partner', language: 'da' } as const;
  const [path, query] = allPartners!.href.split('?');
  expect(path).toBe('/da/partnere');
  const listed = pageOf(await readPartners(store.context, list, selectionOf(list, new URLSearchParams(query))));
  expect([allPartners!.total, listed.total]).toEqual([many + 4, many + 4]);
  const said = listed.entries.find(({ name }) => name.text.startsWith('partner-'))?.description?.text;
  expect(said).toBe('Lektier om tirsdagen.');
});

it('leads nowhere from a municipality whose partners are all shown', async () => {
  const page = pageOf(await readMunicipality(store.context, { kind: 'municipality', language: 'da', slug: 'horsens' }));
  expect([page.partners.length, page.allPartners]).toEqual([1, null]);
});

it('names every municipality of a partner that works in many, and tells of those there is something to tell of', async () => {
  const page = pageOf(await readPartner(store.context, { kind: 'partner', language: 'da', slug: 'sawa' }));
  expect(page.municipalities.map(({ description }) => description?.text)).toEqual(['Rådgivning på arabisk.']);
  const names = [...page.municipalities, ...page.moreMunicipalities].map(({ name }) => name.text);
  expect(names).toHaveLength(many + 1);
  expect(new Set(names).size).toBe(many + 1);
});

it('pages who works with whom in a programme, in an order that shows each municipality once', async () => {
  const pages = await Promise.all(['', 'page=2'].map(async (query) => pageOf(await programmeAt(query))));
  expect(pages[0]!.pager).toMatchObject({ page: 1, pages: 2, hrefs: { 2: '/da/puljer/lokale-partnerskaber?page=2' } });
  expect(pages[0]!.whoWithWhom).toHaveLength(20);
  const named = pages.flatMap(({ whoWithWhom }) =>
    whoWithWhom.flatMap(({ municipalities }) => municipalities.map(({ name }) => name.text)),
  );
  expect(named).toHaveLength(5 + many);
  expect(new Set(named).size).toBe(named.length);
  expect(await programmeAt('page=3')).toEqual({ is: 'nothing' });
});

it('shows a few partners in a row of the table and leads to the others', async () => {
  const { whoWithWhom } = pageOf(await programmeAt(''));
  const aalborg = whoWithWhom.find(({ municipalities }) => municipalities[0]?.name.text === 'Aalborg');
  expect(aalborg).toMatchObject({ partners: { length: 12 }, allPartnersHref: '/da/partnere?municipality=0851' });
  expect(whoWithWhom.filter(({ allPartnersHref }) => allPartnersHref !== null)).toHaveLength(1);
});

it('shows the first rows of the table with an announcement, and leads to the programme for the others', async () => {
  const { slug } = examples.grantAnnouncement.pages[0]!;
  const { facts } = pageOf(await readAnnouncement(store.context, { kind: 'announcement', language: 'da', slug: slug! }));
  expect(facts!.whoWithWhom).toHaveLength(20);
  expect(facts!.more.map(({ href }) => href)).toEqual(['/da/puljer/lokale-partnerskaber']);
});
