import type { Document } from 'mongodb';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { ListQuery } from '../content-store.ts';
import { manyAnnouncements } from '../testing/many-announcements.ts';
import { addressesPipeline, aroundPipeline, countsPipeline, listPipeline, yearsPipeline } from './mongo-queries.ts';
import { mongoStore, type MongoStore } from './mongo-store.ts';
import { openMongoWriter } from './mongo-writer.ts';

const mongo = inject('mongo');
const reason = 'missing' in mongo ? ` (skipped: ${mongo.missing})` : '';

describe.skipIf('missing' in mongo)(`questions to MongoDB${reason}`, () => {
  const databaseUrl = 'url' in mongo ? mongo.url.replace('NAME', 'plans') : '';
  let store: MongoStore;
  beforeAll(async () => {
    const writer = await openMongoWriter(databaseUrl);
    await writer.replaceAll(manyAnnouncements(300));
    await writer.close();
    store = mongoStore(databaseUrl, { serverSelectionTimeoutMS: 2_000 });
  });
  afterAll(() => store.close());

  const list = (query: Partial<ListQuery>) =>
    listPipeline(
      { kind: 'announcement', order: 'newest', language: 'ar', limit: 20, offset: 40, ...query },
      store.documents.collectionName,
    );
  const topic = { kind: 'topic', id: 'social-control' } as const;
  const aalborg = { kind: 'municipality', id: 'aalborg' } as const;

  /** Every stage named in the plans of an aggregation and of those united with it. */
  async function stagesOf(pipeline: Document[]): Promise<string[]> {
    const plan = await store.documents.aggregate(pipeline).explain('queryPlanner');
    const inner = pipeline.flatMap((step) => (step['$unionWith'] ? [step['$unionWith'].pipeline as Document[]] : []));
    const plans = [plan, ...(await Promise.all(inner.map((part) => store.documents.aggregate(part).explain('queryPlanner'))))];
    return plans.flatMap((part) => [...winning(part)]);
  }

  test.each<[string, () => Document[]]>([
    ['the newest', () => list({})],
    ['the newest of a year', () => list({ year: 2000 })],
    ['the newest that refer to two documents', () => list({ referringTo: [topic, aalborg] })],
    ['the newest that speak a language', () => list({ languageSpoken: 'ar' })],
    ['titles in order', () => list({ order: 'title' })],
    ['documents around another', () => aroundPipeline([aalborg], [aalborg], { announcement: 9, topic: 9 }, store.documents.collectionName)],
    ['a page by address', () => [{ $match: { kind: 'announcement', slugs: 'x' } }]],
    ['a part of the sitemap', () => addressesPipeline('announcement', 250, 50)],
  ])('%s: answered in the order of an index', async (_name, pipeline) => {
    const stages = await stagesOf(pipeline());
    expect(stages).toContain('IXSCAN');
    expect(stages).not.toContain('COLLSCAN');
    expect(stages).not.toContain('SORT');
  });

  test.each([
    ['years', yearsPipeline('announcement')],
    ['kinds', countsPipeline],
  ])('%s are counted on an index alone', async (_what, pipeline) => {
    const stages = await stagesOf(pipeline);
    expect(stages).toContain('IXSCAN');
    expect(stages).not.toContain('FETCH');
  });
});

/** The names of all stages in the winning plans anywhere in an explanation. */
function* winning(part: unknown, inPlan = false): Generator<string> {
  if (typeof part !== 'object' || part === null) return;
  for (const [name, value] of Object.entries(part)) {
    if (name === 'rejectedPlans') continue;
    if (inPlan && name === 'stage') yield String(value);
    yield* winning(value, inPlan || name === 'winningPlan');
  }
}
