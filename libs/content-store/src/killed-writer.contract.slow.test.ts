import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { startChildWriter } from './testing/child-writer.ts';
import { announcementNumber } from './testing/many-announcements.ts';
import { describeStore } from './testing/open-store.ts';
import { until } from './testing/until.ts';

const rounds = 20;

describeStore('a writer killed while it writes', (store) => {
  /** The line all parts of the stored document agree on. */
  async function wholeLine(): Promise<number> {
    const pages = await store.reader.read([announcementNumber(0)]);
    expect(pages).toHaveLength(3);
    expect(new Set(pages.map(({ title }) => title)).size).toBe(1);
    const found = await store.reader.lookUp('announcement', 'da', announcementNumber(0).pages[0]?.slug ?? '');
    expect(found).toMatchObject({ found: 'page', versions: [{ line: expect.any(Number) }, {}, {}] });
    return pages[0]?.line ?? 0;
  }

  test(`leaves whole documents and loses nothing it acknowledged, ${rounds} times`, { timeout: 60_000 }, async () => {
    await store.writer.replaceAll([announcementNumber(0, { line: 0 })]);
    for (let round = 1; round <= rounds; round++) {
      const firstLine = round * 1_000_000;
      let acknowledged = 0;
      const child = startChildWriter(store.location, firstLine, (line) => (acknowledged = line));
      try {
        await until(async () => acknowledged > 0, 20_000);
        await wholeLine();
        await sleep(round * 3);
      } finally {
        await child.kill();
      }
      expect(await wholeLine()).toBeGreaterThanOrEqual(acknowledged);
    }
  });
});
