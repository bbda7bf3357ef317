import { pathOf, type Address, type PageKey, type PublishedPage } from '@flersprog/content';
import { compareIn, languageName, languages, textsIn, type LanguageTag } from '@flersprog/i18n';
import type { Outcome } from './find-document.ts';
import { Found } from './found.ts';
import { crumbsTo, interfaceFrame } from './interface-frame.ts';
import type { Choice, PageOf } from '../models/page-of.ts';
import { pageInTitle, pagerModel } from './pager.ts';
import { partnerCard } from './partner-card.ts';
import { queryOf, type ListSelection } from './query.ts';
import type { ReadingContext } from './reading-context.ts';
import { titleOf } from './said.ts';

const perPage = 20;
/** More than any municipality has. */
const mostPartnerships = 5000;
const mostTopics = 200;

/**
 * Partners by municipality, language spoken and topic, paged. Three statements at most. A choice that is not there is nothing;
 * a choice that nobody meets is an empty list.
 */
export async function readPartners(
  context: ReadingContext,
  address: Address & { page: 'list' },
  selection: ListSelection,
): Promise<Outcome<'partners'>> {
  const { language } = address;
  const places = new Found((await context.known.municipalities()).flat(), language).all('municipality');
  const topicList = await context.reader.list({ kind: 'topic', order: 'title', language, limit: mostTopics, offset: 0 });
  const topics = new Found(topicList.documents.flat(), language).all('topic');
  const place = places.find((page) => page.values.code === selection.municipality);
  const unknown =
    (selection.municipality !== null && !place) ||
    (selection.topic !== null && !topics.some(({ id }) => id === selection.topic)) ||
    (selection.language !== null && !languages.some(({ tag }) => tag === selection.language));
  if (unknown) return { is: 'nothing' };
  const { entries, total } = await readEntries(context, language, selection, place ?? null);
  const path = pathOf(address);
  const pager = pagerModel(path, selection, total, perPage);
  if (selection.page > pager.pages) return { is: 'nothing' };
  const say = textsIn(language);
  const filter = filterModel(language, selection, places, topics);
  const own = {
    title: say('partners:title'),
    titleMore: [...chosenIn(filter), ...pageInTitle(language, pager)],
    description: say('partners:description'),
    section: 'partner',
    crumbs: crumbsTo(language),
  } as const;
  const frame = await interfaceFrame(context, address, own, queryOf(selection));
  return { is: 'page', page: { frame, entries, filter, total, pager } };
}

/** What was chosen, in words: "Aalborg", "somali"; nothing where nothing was. */
function chosenIn(filter: PageOf['partners']['filter']): string[] {
  return Object.values(filter).flatMap(({ value, options }) => options.find((option) => option.value === value)?.name.text ?? []);
}

async function readEntries(context: ReadingContext, language: LanguageTag, selection: ListSelection, place: PublishedPage | null) {
  const here = place ? await partnershipsIn(context, language, { kind: 'municipality', id: place.id }) : null;
  const byPartner = Map.groupBy(here ?? [], ({ values }) => values.partner ?? '');
  const list = await context.reader.list({
    kind: 'partner',
    order: 'title',
    language,
    limit: perPage,
    offset: (selection.page - 1) * perPage,
    ...(here ? { ids: [...byPartner.keys()] } : {}),
    ...(selection.topic === null ? {} : { referringTo: [{ kind: 'topic', id: selection.topic }] }),
    ...(selection.language === null ? {} : { languageSpoken: selection.language }),
  });
  const found = new Found(list.documents.flat(), language);
  return { entries: found.all('partner').map((page) => partnerCard(found, page, byPartner.get(page.id))), total: list.total };
}

/** What is done together in a municipality, each in the language its reader gets. */
async function partnershipsIn({ reader }: ReadingContext, language: LanguageTag, municipality: PageKey & { kind: 'municipality' }) {
  const partnerships = await reader.referringTo(municipality, ['partnership'], mostPartnerships);
  return new Found(partnerships, language).all('partnership');
}

function filterModel(
  language: LanguageTag,
  selection: ListSelection,
  places: readonly PublishedPage<'municipality'>[],
  topics: readonly PublishedPage<'topic'>[],
): PageOf['partners']['filter'] {
  const byName = (one: Choice['options'][number], other: Choice['options'][number]) => compareIn(language)(one.name.text, other.name.text);
  const municipalities = places.flatMap((page) => (page.values.code === null ? [] : [{ value: page.values.code, name: titleOf(page) }]));
  const spoken = languages.map(({ tag }) => ({ value: tag as string, name: { text: languageName(language, tag), language } }));
  return {
    municipality: { value: selection.municipality ?? '', options: municipalities.sort(byName) },
    language: { value: selection.language ?? '', options: spoken.sort(byName) },
    topic: { value: selection.topic ?? '', options: topics.map((page) => ({ value: page.id, name: titleOf(page) })).sort(byName) },
  };
}
