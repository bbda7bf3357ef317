import { expect, it } from 'vitest';
import { collectionsOf } from './index.ts';

/** Without one, the desk's list of ten thousand announcements took eight times as long as that of a thousand. */
it('puts every list in an order that an index has', () => {
  const collections = collectionsOf({ dataFolder: '/tmp', deskUrl: 'http://desk.test' });
  const ordered = collections.flatMap(({ slug, defaultSort, fields }) => {
    if (defaultSort === undefined) return [];
    const name = String(defaultSort).replace(/^-/, '');
    const field = fields.find((candidate) => 'name' in candidate && candidate.name === name);
    return [[slug, name, (field as { index?: boolean } | undefined)?.index ?? false]];
  });
  expect(ordered.length).toBeGreaterThan(5);
  expect(ordered.filter(([, , isIndexed]) => !isIndexed)).toEqual([]);
});
