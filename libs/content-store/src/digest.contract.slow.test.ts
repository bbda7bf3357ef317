import { expect, test } from 'vitest';
import { examples } from '@flersprog/content/examples';
import { startDigest } from './documents/store-digest.ts';
import { announcementNumber } from './testing/many-announcements.ts';
import { describeStore } from './testing/open-store.ts';

/** In the order both engines must find the documents in: kind, then id, by bytes. */
function expectedDigest() {
  const digest = startDigest();
  const states = [...examples.all, announcementNumber(3)];
  for (const state of states.sort((a, b) => (`${a.kind} ${a.id}` < `${b.kind} ${b.id}` ? -1 : 1))) digest.add(state);
  return digest.result();
}

describeStore('the digest', (store) => {
  test('is that of the same content on the other engine, however it came to be', async () => {
    await store.writer.put(announcementNumber(3));
    await store.writer.putAll([...examples.all]);
    expect(await store.writer.digest()).toEqual(expectedDigest());
    expect(await store.writer.replaceAll([announcementNumber(3), ...examples.all])).toEqual(expectedDigest());
  });
});
