import { beforeEach, expect, test } from 'vitest';
import type { DocumentState } from '@flersprog/content';
import { examples } from '@flersprog/content/examples';
import type { Change } from './content-store.ts';
import { AddressTaken, StoreUnavailable } from './errors.ts';
import { openContentWriter } from './writer.ts';
import { announcementNumber } from './testing/many-announcements.ts';
import { describeStore } from './testing/open-store.ts';
import { until } from './testing/until.ts';

const titleOf = (state: DocumentState, title: string, line = state.line + 100): DocumentState => ({
  ...state,
  line,
  pages: state.pages.map((page) => ({ ...page, title, line })),
});

describeStore('writing', (store) => {
  beforeEach(() => store.writer.replaceAll(examples.all));
  const titles = async () => (await store.reader.read([examples.community])).map(({ title }) => title);

  test('a newer state takes the place of an older one, an older one is ignored', async () => {
    await store.writer.put(titleOf(examples.community, 'Nyere', 10));
    await store.writer.put(titleOf(examples.community, 'Ældre', 9));
    expect(await titles()).toEqual(['Nyere']);
  });

  test('a put that is repeated changes nothing and tells nobody', async () => {
    const changes: Change[] = [];
    const following = await store.reader.follow((change) => changes.push(change));
    const first = await store.writer.put(titleOf(examples.community, 'En gang'));
    expect(await store.writer.put(titleOf(examples.community, 'En gang'))).toBe(first);
    await until(async () => (await following.poll(), changes.length === 1));
    await following.stop();
  });

  test('a change is told with the tags of the document, its kind, and all it refers to or did', async () => {
    const changes: Change[] = [];
    const following = await store.reader.follow((change) => changes.push(change));
    const state = titleOf(examples.movedAnnouncement, 'Nu om social kontrol');
    const pages = state.pages.map((page) => ({ ...page, references: [{ kind: 'topic', id: 'social-control' } as const] }));
    const number = await store.writer.put({ ...state, pages });
    await until(async () => (await following.poll(), changes.length === 1));
    const tags = ['announcement:meeting', 'list:announcement', 'to:topic:community', 'to:topic:social-control'];
    expect(changes).toEqual([{ number, tags }]);
    await following.stop();
  });

  test('documents withdrawn everywhere are no longer listed, their references no longer followed', async () => {
    const { grantAnnouncement: state } = examples;
    const addresses = state.addresses.map((entry) => ({ ...entry, answer: 'gone' as const }));
    await store.writer.put({ ...state, line: 200, pages: [], addresses });
    expect(await store.reader.read([state])).toEqual([]);
    expect(await store.reader.referringTo(examples.aalborg, ['announcement'], 9)).toEqual([]);
    expect(await store.reader.years('announcement')).toContainEqual({ year: 2019, count: 2 });
  });

  test('a partner that speaks another language now, or is withdrawn, is no longer found by the old one', async () => {
    const speaking = async (languageSpoken: string) =>
      (await store.reader.list({ kind: 'partner', languageSpoken, order: 'title', language: 'da', limit: 9, offset: 0 })).total;
    const pages = examples.sawa.pages.map((page) => ({ ...page, values: { ...page.values, languagesSpoken: ['so'] } }));
    await store.writer.put({ ...examples.sawa, line: 200, pages });
    expect([await speaking('ar'), await speaking('so')]).toEqual([0, 1]);
    await store.writer.put({ ...examples.sawa, line: 201, pages: [] });
    expect(await speaking('so')).toBe(0);
  });

  test('an address of another document is refused by name and nothing of the act is written', async () => {
    const thief = announcementNumber(1);
    const stolen = examples.movedAnnouncement.addresses[0];
    const state = {
      ...thief,
      addresses: thief.addresses.map((entry) => ({ ...entry, language: 'da' as const, slug: stolen?.slug ?? '' })).slice(0, 1),
    };
    const act = store.writer.putAll([titleOf(examples.community, 'Halvt'), state]);
    await expect(act).rejects.toThrow(AddressTaken);
    await expect(act).rejects.toMatchObject({ holder: 'meeting', claimant: 'many-1', language: 'da', slug: stolen?.slug });
    expect(await titles()).toEqual(['Medborgerskab og fællesskab']);
  });

  test('two documents may swap addresses in one act', async () => {
    const [one, two] = [announcementNumber(1), announcementNumber(2)];
    await store.writer.putAll([one, two]);
    const swap = (state: DocumentState, other: DocumentState): DocumentState => ({
      ...state,
      line: 9_000,
      addresses: state.addresses.map((entry, index) => ({ ...entry, slug: other.addresses[index]?.slug ?? '' })),
    });
    await store.writer.putAll([swap(one, two), swap(two, one)]);
    const found = await store.reader.lookUp('announcement', 'da', one.addresses[0]?.slug ?? '');
    expect(found).toMatchObject({ found: 'page', key: { id: 'many-2' } });
  });

  test('a rebuild leaves what it was given and makes followers forget everything', async () => {
    const changes: Change[] = [];
    await store.writer.put(announcementNumber(5));
    const following = await store.reader.follow((change) => changes.push(change));
    const { count } = await store.writer.replaceAll([examples.community, examples.socialControl]);
    expect(count).toBe(4);
    expect(await store.reader.list({ kind: 'announcement', order: 'newest', language: 'da', limit: 9, offset: 0 })).toEqual({
      documents: [],
      total: 0,
    });
    await until(async () => (await following.poll(), changes.some(({ tags }) => tags.includes('*'))));
    await following.stop();
  });

  test('a rebuild that fails leaves the store as it was', async () => {
    const before = await store.writer.digest();
    const failing = function* () {
      yield announcementNumber(1);
      throw new Error('the ledger cannot be read');
    };
    await expect(store.writer.replaceAll(failing())).rejects.toThrow('the ledger cannot be read');
    expect(await store.writer.digest()).toEqual(before);
  });

  test('the digest depends on the content alone, not on the order it was written in', async () => {
    const before = await store.writer.digest();
    expect(await store.writer.replaceAll([...examples.all].reverse())).toEqual(before);
    await store.writer.put(titleOf(examples.community, 'Et andet indhold'));
    expect(await store.writer.digest()).not.toEqual(before);
  });

  test('a hundred puts at once are all kept, each under its own number', async () => {
    const second = await openContentWriter(store.location);
    const puts = Array.from({ length: 100 }, (_, index) => (index % 2 ? second : store.writer).put(announcementNumber(index)));
    expect(new Set(await Promise.all(puts)).size).toBe(100);
    const { total } = await store.reader.list({ kind: 'announcement', order: 'newest', language: 'da', limit: 1, offset: 0 });
    expect(total).toBe(104);
    await second.close();
  });
});

describeStore('a store that was never filled', (store) => {
  test('says that it is unavailable, until the first rebuild, even of nothing', async () => {
    expect(await store.writer.needsRebuild()).toBe(true);
    await expect(store.reader.check()).rejects.toThrow(StoreUnavailable);
    await expect(store.reader.lookUp('topic', 'da', 'x')).rejects.toThrow(/rebuild-store/);
    await store.writer.replaceAll([]);
    expect(await store.writer.needsRebuild()).toBe(false);
    expect(await store.reader.lookUp('topic', 'da', 'x')).toEqual({ found: 'nothing' });
  });
});
