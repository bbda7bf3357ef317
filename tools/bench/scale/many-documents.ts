import type { DocumentState, Kind, PageKey, PublishedPage } from '@flersprog/content';
import { examples } from '@flersprog/content/examples';
import type { LanguageTag } from '@flersprog/i18n';

/** Each document is published in all of these. */
const written: readonly LanguageTag[] = ['da', 'ar', 'en', 'fa', 'so', 'ti', 'uk', 'tr'];
const municipalities = 98;
const topics = 30;
const programmes = 20;
const mostPartners = 2_000;

/**
 * A country's worth of documents: its municipalities, topics and programmes, a tenth partners (2,000 at most) with two
 * partnerships each, all else announcements, one a day and municipality. Number 0 of each is the largest: the capital, a partner in
 * every municipality, a programme with a quarter of all partnerships. Texts are those of the examples.
 */
export function* manyDocuments(count: number): Generator<DocumentState> {
  const partners = Math.min(mostPartners, Math.floor(count / 10));
  const partnerships = 2 * partners + municipalities;
  const announcements = Math.max(0, count - municipalities - topics - programmes - partners - partnerships - 1);
  yield examples.siteSettings;
  for (let n = 0; n < municipalities; n++) yield document('municipality', n, examples.aalborg, { code: codeOf(n) });
  for (let n = 0; n < topics; n++) yield document('topic', n, examples.socialControl, {});
  for (let n = 0; n < programmes; n++) yield programme(n);
  for (let n = 0; n < partners; n++) {
    const spoken = ['da', written[n % written.length]];
    yield document('partner', n, examples.sawa, { languagesSpoken: spoken, topics: [`topic-${n % topics}`] }, [the('topic', n % topics)]);
  }
  for (let n = 0; n < 2 * partners; n++) yield partnership(n, placeOf(n, 20), n % partners);
  for (let n = 0; n < municipalities; n++) yield partnership(2 * partners + n, n, 0);
  for (let n = 0; n < announcements; n++) yield announcement(n);
}

/** Where the document is in a language: its slug. */
export const slugOf = (kind: Kind, number: number, language: LanguageTag) => `${kind}-${number}-${language}`;

/** Official code of a municipality. */
export const codeOf = (number: number) => `0${100 + number}`;

const examplePartnership = examples.all.find(({ kind }) => kind === 'partnership')!;
const the = (kind: Kind, number: number): PageKey => ({ kind, id: `${kind}-${number}` });
const idsOf = (keys: readonly PageKey[]) => keys.map(({ id }) => id);

/** Every so many are in the capital, the rest in turn. */
const placeOf = (number: number, every: number) => (number % every === 0 ? 0 : number % municipalities);

function programme(number: number): DocumentState {
  const chosen = Array.from({ length: number === 0 ? municipalities : 5 }, (_, n) =>
    the('municipality', (number * 5 + n) % municipalities),
  );
  return document('grant-programme', number, examples.programme, { municipalities: idsOf(chosen), funder: null, topics: [] }, chosen);
}

function partnership(number: number, place: number, partner: number): DocumentState {
  const grant = the('grant-programme', number % 4 === 0 ? 0 : 1 + (number % (programmes - 1)));
  const keys = [the('municipality', place), the('partner', partner), grant];
  const [municipality, held] = idsOf(keys);
  const values = { municipality, partner: held, grantProgramme: grant.id, areas: [] };
  return document('partnership', number, examplePartnership, values, keys);
}

function announcement(number: number): DocumentState {
  const date = new Date(Date.UTC(2000, 0, 1 + (number % 9_000))).toISOString().slice(0, 10);
  const [topic, place] = [the('topic', number % topics), the('municipality', placeOf(number, 10))];
  const grants = number % 50 === 0 ? [the('grant-programme', (number / 50) % programmes)] : [];
  const values = { date, topics: [topic.id], municipalities: [place.id], partners: [], grantProgrammes: idsOf(grants), leadImage: null };
  return document('announcement', number, examples.grantAnnouncement, values, [topic, place, ...grants]);
}

function document(kind: Kind, number: number, example: DocumentState, values: object, references: PageKey[] = []): DocumentState {
  const { id } = the(kind, number);
  const pages = written.map((language): PublishedPage => {
    const page = example.pages.find((candidate) => candidate.language === language) ?? example.pages[0]!;
    const { date } = values as { date?: string };
    const ofDate = date === undefined ? {} : { sort: date, year: Number(date.slice(0, 4)) };
    const slug = page.slug === null ? null : slugOf(kind, number, language);
    const all = { ...page.values, ...values } as PublishedPage['values'];
    return { ...page, ...ofDate, id, language, slug, references, title: `${page.title} ${number}`, values: all };
  });
  const addresses = pages.flatMap(({ language, slug, publishedAt }) =>
    slug === null ? [] : [{ kind, id, language, slug, answer: 'page' as const, reason: null, at: publishedAt }],
  );
  return { kind, id, line: number + 1, pages, addresses };
}
