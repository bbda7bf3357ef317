import type { Document, Filter } from 'mongodb';
import type { Kind, PageKey } from '@flersprog/content';
import { keyText } from '@flersprog/content/kinds';
import type { ListQuery, MostOfKinds } from '../content-store.ts';
import type { MongoDocument } from './mongo-document.ts';

const onlySummaries = { $project: { summaries: 1 } };

/**
 * One aggregation for a page of a list and the total: the documents in order, then one row with the total. Both are
 * answered from an index of `documentIndexes`.
 */
export function listPipeline(query: ListQuery, collection: string): Document[] {
  const $match = matching(query);
  const $sort = query.order === 'newest' ? { newest: -1, id: 1 } : { [`titles.${query.language}`]: 1, id: 1 };
  return [
    { $match },
    { $sort },
    { $skip: query.offset },
    { $limit: query.limit },
    onlySummaries,
    { $unionWith: { coll: collection, pipeline: [{ $match }, { $count: 'total' }] } },
  ];
}

function matching({ kind, year, referringTo, languageSpoken, ids }: ListQuery): Filter<MongoDocument> {
  return {
    live: true,
    kind,
    ...(year === undefined ? {} : { year }),
    ...(referringTo?.length ? { references: { $all: referringTo.map(keyText) } } : {}),
    ...(languageSpoken === undefined ? {} : { languagesSpoken: languageSpoken }),
    ...(ids ? { id: { $in: ids } } : {}),
  };
}

/** One aggregation: documents by key, in no order, then those that refer to one of `to`, newest first within each of them and kind. */
export function aroundPipeline(keys: readonly PageKey[], to: readonly PageKey[], most: MostOfKinds, collection: string): Document[] {
  const each = to.flatMap((key) => Object.entries(most).map(([kind, limit]) => ({ wanted: { references: keyText(key), kind }, limit })));
  const referring = each.map(({ wanted, limit }) => [
    { $match: { live: true, ...wanted } },
    { $sort: { newest: -1, id: 1 } },
    { $limit: limit },
    onlySummaries,
  ]);
  return [
    { $match: { _id: { $in: keys.map(keyText) } } },
    onlySummaries,
    ...referring.map((pipeline) => ({ $unionWith: { coll: collection, pipeline } })),
  ];
}

/** Years with how many documents each, newest first. */
export function yearsPipeline(kind: Kind): Document[] {
  return [{ $match: { live: true, kind, year: { $gt: 0 } } }, { $group: { _id: '$year', count: { $sum: 1 } } }, { $sort: { _id: -1 } }];
}

/** How many documents of each kind there are. */
export const countsPipeline: Document[] = [{ $match: { live: true } }, { $group: { _id: '$kind', count: { $sum: 1 } } }];

/** Where documents of a kind are, oldest first. */
export const addressesPipeline = (kind: Kind, limit: number, offset: number): Document[] => [
  { $match: { live: true, kind } },
  { $sort: { newest: 1, id: -1 } },
  { $skip: offset },
  { $limit: limit },
  { $project: { sitemap: 1 } },
];
