import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestDesk, type TestDesk } from '../testing/open-test-desk.ts';
import { usualLimits } from './queued-client.ts';
import type { SqliteAdapter } from './sqlite-adapter-parts.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await openTestDesk({ limits: { ...usualLimits, holdMs: 3000 } });
});
afterEach(() => desk.close());

type Hook = (args: { req: object; data: { title?: string } }) => unknown;
const whenTopicIsSaved = (hook: Hook) => desk.payload.collections.topics.config.hooks.beforeChange.push(hook as never);
const titles = async () =>
  (await desk.payload.find({ collection: 'topics', locale: 'da', pagination: false })).docs.map(({ title }) => title);
const save = (title: string) => desk.request('POST', '/api/topics?locale=da', { as: 'editor', body: { title } });

describe('SQLite under the desk', () => {
  it('takes a hundred saves at once, and a hundred changes', async () => {
    const saved = await Promise.all(Array.from({ length: 100 }, (_, number) => save(`emne ${number}`)));
    expect(saved.map(({ status }) => status)).toEqual(Array(100).fill(201));
    const changed = await Promise.all(
      saved.map(({ body }) => desk.request('PATCH', `/api/topics/${body.doc.id}?locale=ar`, { as: 'editor', body: { title: 'موضوع' } })),
    );
    expect(changed.map(({ status }) => status)).toEqual(Array(100).fill(200));
    expect(await desk.payload.countVersions({ collection: 'topics' })).toEqual({ totalDocs: 200 });
  });

  it('keeps nothing of a save whose hook throws', async () => {
    whenTopicIsSaved(async ({ req, data }) => {
      if (data.title !== 'fejler') return;
      await desk.payload.create({ collection: 'topics', locale: 'da', data: { title: 'undervejs' }, req });
      throw new Error('a hook that throws');
    });
    expect((await save('fejler')).status).toBe(500);
    expect((await save('lykkes')).status).toBe(201);
    expect(await titles()).toEqual(['lykkes']);
  });

  it('fails at once, naming the cause, when a hook saves without its request', async () => {
    let message = '';
    whenTopicIsSaved(async ({ data }) => {
      if (data.title !== 'glemt') return;
      await desk.payload.create({ collection: 'topics', locale: 'da', data: { title: 'udenfor' } }).catch((error: Error) => {
        message = error.message;
      });
    });
    const started = performance.now();
    expect((await save('glemt')).status).toBe(201);
    expect(performance.now() - started).toBeLessThan(3000);
    expect(message).toContain('Pass `req` to every Payload call');
    expect(await titles()).toEqual(['glemt']);
  });

  it('cuts a save whose hook hangs, and lets the others go on', async () => {
    whenTopicIsSaved(async ({ data }) => {
      if (data.title === 'hænger') await new Promise((resolve) => setTimeout(resolve, 6000));
    });
    const [hanging, other] = await Promise.all([save('hænger'), save('venter')]);
    expect([hanging.status, other.status]).toEqual([500, 201]);
    expect(await titles()).toEqual(['venter']);
  });

  it('does not answer "saved" when the database refuses the commit', async () => {
    whenTopicIsSaved(async ({ req, data }) => {
      if (data.title !== 'afvist') return;
      const adapter = desk.payload.db as unknown as SqliteAdapter;
      const transaction = adapter.sessions[(req as { transactionID: string }).transactionID]?.db.session.tx;
      await transaction?.execute('PRAGMA defer_foreign_keys = ON');
      await transaction?.execute("INSERT INTO topics_locales (title, _locale, _parent_id) VALUES ('løs', 'da', 'nobody')");
    });
    expect((await save('afvist')).status).toBe(500);
    expect((await save('gemt')).status).toBe(201);
    expect(await titles()).toEqual(['gemt']);
  });

  it('says which value must be unique', async () => {
    const body = { email: 'same@example.org', password: 'a long enough password', role: 'viewer' };
    expect((await desk.request('POST', '/api/users', { as: 'administrator', body })).status).toBe(201);
    expect((await desk.request('POST', '/api/users', { as: 'administrator', body })).status).toBe(400);
  });

  it('finds the texts of a document by index in every table of texts', async () => {
    const client = (
      desk.payload.db as unknown as { client: { execute(sql: string): Promise<{ rows: { name: string; detail: string }[] }> } }
    ).client;
    const { rows } = await client.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE '%\\_locales' ESCAPE '\\'");
    expect(rows.length).toBeGreaterThan(20);
    for (const { name } of rows) {
      const plan = await client.execute(`EXPLAIN QUERY PLAN SELECT * FROM "${name}" WHERE _parent_id = 'x'`);
      expect(plan.rows[0]?.detail, name).toMatch(/USING INDEX \w+parent_first_idx/);
    }
  });
});
