import { MongoClient } from 'mongodb';
import { describe, expect, inject, test } from 'vitest';
import { examples } from '@flersprog/content/examples';
import { openMongoWriter } from './mongo-writer.ts';

const mongo = inject('mongo');
const reason = 'missing' in mongo ? ` (skipped: ${mongo.missing})` : '';

describe.skipIf('missing' in mongo)(`a store that an earlier version left in MongoDB${reason}`, () => {
  const databaseUrl = 'url' in mongo ? mongo.url.replace('NAME', 'earlier-shapes') : '';

  test('stays until the new one is filled, and is then taken away; nothing else of the database is', async () => {
    const client = new MongoClient(databaseUrl);
    const names = async () => (await client.db().listCollections().toArray()).map(({ name }) => name);
    const earlier = ['content_v1_documents', 'content_v1_counters'];
    const others = ['announcements', 'content_v1000_documents'];
    for (const name of [...earlier, ...others]) await client.db().createCollection(name);
    const writer = await openMongoWriter(databaseUrl);
    expect(await writer.needsRebuild()).toBe(true);
    expect(await names()).toEqual(expect.arrayContaining(earlier));
    await writer.replaceAll(examples.all);
    const left = await names();
    expect(left).toEqual(expect.arrayContaining(others));
    expect(left.filter((name) => earlier.includes(name))).toEqual([]);
    await writer.close();
    await client.close();
  });
});
