import { afterEach, expect, test } from 'vitest';
import { startChildWriter } from './testing/child-writer.ts';
import { announcementNumber } from './testing/many-announcements.ts';
import { describeStore } from './testing/open-store.ts';
import { until } from './testing/until.ts';

describeStore('a reader in another process than the writer', (store) => {
  let stop = async () => {};
  afterEach(() => stop());

  test('hears of every change in order, and reads what was written', async () => {
    await store.writer.replaceAll([announcementNumber(0, { line: 0 })]);
    const numbers: number[] = [];
    const following = await store.reader.follow(({ number }) => numbers.push(number));
    const kept: number[] = [];
    const child = startChildWriter(store.location, 10, (line) => kept.push(line));
    stop = async () => (await child.kill(), await following.stop());
    await until(async () => (await following.poll(), numbers.length >= 30), 15_000);
    expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] ?? 0) + index));
    const [page] = await store.reader.read([announcementNumber(0)]);
    expect(page?.line).toBeGreaterThanOrEqual(10 + 29);
  });
});
