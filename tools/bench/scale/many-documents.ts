import type { DocumentState, Kind, PageKey, PublishedPage } from '@flersprog/content';
import { examples } from '@flersprog/content/examples';
import type { LanguageTag } from '@flersprog/i18n';

/** Each document is published in all of these. */
const written: readonly LanguageTag[] = ['da', 'ar', 'en', 'fa', 'so', 'ti', 'uk', 'tr'];
const municipalities = 98;
const topics = 30;
const mostPartners = 2_000;

/**
 * A country's worth of documents: its municipalities and topics, a tenth partners (2,000 at most) with two partnerships
 * each, all else announcements, one a day and municipality. Texts are those of the examples.
 */
export function* manyDocuments(count: number): Generator<DocumentState> {
  const partners = Math.min(mostPartners, Math.floor(count / 10));
  const announcements = Math.max(0, count - municipalities - topics - 3 * partners - 1);
  yield examples.siteSettings;
  for (let n = 0; n < municipalities; n++) yield document('municipality', n, examples.aalborg, { code: `0${100 + n}` });
  for (let n = 0; n < topics; n++) yield document('topic', n, examples.socialControl, {});
  for (let n = 0; n < partners; n++) {
    const spoken = ['da', written[n % written.length]];
    yield document('partner', n, examples.sawa, { languagesSpoken: spoken, topics: [`topic-${n % topics}`] }, [the('topic', n % topics)]);
  }
  for (let n = 0; n < 2 * partners; n++) {
    const [place, partner] = [the('municipality', n % municipalities), the('partner', n % partners)];
    yield document('partnership', n, partnership, { municipality: place.id, partner: partner.id }, [place, partner]);
  }
  for (let n = 0; n < announcements; n++) yield announcement(n);
}

/** Where the document is in a language: its slug. */
export const slugOf = (kind: Kind, number: number, language: LanguageTag) => `${kind}-${number}-${language}`;

const partnership = examples.all.find(({ kind }) => kind === 'partnership')!;
const the = (kind: Kind, number: number): PageKey => ({ kind, id: `${kind}-${number}` });

function announcement(number: number): DocumentState {
  const date = new Date(Date.UTC(2000, 0, 1 + (number % 9_000))).toISOString().slice(0, 10);
  const [topic, place] = [the('topic', number % topics), the('municipality', number % municipalities)];
  const values = { date, topics: [topic.id], municipalities: [place.id], grantProgrammes: [], leadImage: null };
  return document('announcement', number, examples.grantAnnouncement, values, [topic, place]);
}

function document(kind: Kind, number: number, like: DocumentState, values: object, references: PageKey[] = []): DocumentState {
  const { id } = the(kind, number);
  const pages = written.map((language): PublishedPage => {
    const page = like.pages.find((candidate) => candidate.language === language) ?? like.pages[0]!;
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
