import { spawnSync } from 'node:child_process';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { expect, it } from 'vitest';
import { databases } from '../testing/databases.ts';
import { openTestDesk } from '../testing/open-test-desk.ts';
import { applicationName, thisProcess } from './desk-process.ts';

const mongo = databases.find(({ name }) => name === 'MongoDB');

it.skipIf(mongo?.missing !== null)(
  `what a killed desk was about to save on MongoDB can be saved by the others within seconds${mongo?.missing ? ` (${mongo.missing})` : ''}`,
  { timeout: 60_000 },
  async () => {
    const databaseUrl = mongo?.freshUrl() ?? '';
    const desk = await openTestDesk({ databaseUrl });
    const made = await desk.request('POST', '/api/topics?locale=da', { as: 'editor', body: { title: 'Emne' } });
    const { id } = made.body.doc;
    const { connection, collections } = desk.payload.db as unknown as MongooseAdapter;
    const pid = spawnSync(process.execPath, ['--version']).pid;
    const killed = await connection.base
      .createConnection(databaseUrl, { appName: applicationName({ ...thisProcess, pid, life: 'killed' }) })
      .asPromise();
    const session = await killed.startSession();
    session.startTransaction();
    const topics = killed.collection(collections.topics?.collection.name ?? '');
    const { matchedCount } = await topics.updateOne({}, { $set: { 'title.da': 'Halvt' } }, { session });
    expect(matchedCount).toBe(1);

    const started = performance.now();
    const save = () => desk.request('PATCH', `/api/topics/${id}?locale=da`, { as: 'editor', body: { title: 'Helt' } });
    await expect.poll(async () => (await save()).status, { timeout: 20_000 }).toBe(200);
    expect(performance.now() - started).toBeLessThan(20_000);
    expect((await desk.payload.findByID({ collection: 'topics', id, locale: 'da' })).title).toBe('Helt');
    await expect(session.commitTransaction()).rejects.toThrow();
    await killed.close();
    await desk.close();
  },
);
