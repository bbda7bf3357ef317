import { describe, expect, it } from 'vitest';
import { partNamed, partNames } from './sitemap-parts.ts';

describe('the files of a sitemap', () => {
  const names = partNames({ announcement: 251, 'grant-programme': 250, area: 9, topic: 0 }, 250);

  it('are the site itself, and as many of each kind with pages as its documents take', () => {
    expect(names).toEqual(['site', 'announcement-1', 'announcement-2', 'grant-programme-1']);
  });

  it('are known by their names again, and no other name is', () => {
    expect(names.map(partNamed)).toEqual([
      'site',
      { kind: 'announcement', number: 1 },
      { kind: 'announcement', number: 2 },
      { kind: 'grant-programme', number: 1 },
    ]);
    for (const other of ['', '1', 'area-1', 'announcement', 'announcement-0', 'announcement-01', 'announcement-123456', 'Site']) {
      expect([other, partNamed(other)]).toEqual([other, null]);
    }
  });
});
