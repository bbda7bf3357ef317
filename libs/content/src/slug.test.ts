import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSlug, slugOf } from './slug.ts';

const title = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', minLength: 60, maxLength: 200 }));

describe('a slug', () => {
  it('may always stand in an address', () => {
    fc.assert(
      fc.property(title, (text) => slugOf(text) === '' || isSlug(slugOf(text))),
      { numRuns: 2000 },
    );
  });

  it('is its own slug', () => {
    fc.assert(
      fc.property(title, (text) => {
        expect(slugOf(slugOf(text))).toBe(slugOf(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('spells Danish letters out', () =>
    expect(slugOf('Æresrelaterede konflikter på Ærø: 8,5 mio.')).toBe('aeresrelaterede-konflikter-paa-aeroe-8-5-mio'));

  it('keeps the letters of other scripts', () => {
    expect(slugOf('منح جديدة')).toBe('منح-جديدة');
    expect(slugOf('Нові гранти')).toBe('нові-гранти');
    expect(slugOf('ሓድሽ')).toBe('ሓድሽ');
  });

  it('is cut between words', () => {
    const words = slugOf('kommuner '.repeat(20));
    expect(words.endsWith('kommuner')).toBe(true);
    expect([...words].length).toBeLessThanOrEqual(80);
  });

  it.each(['', '-', 'a--b', 'a-', 'A', 'a b', 'a\u202eb', 'a\u200bb', '\u3164', 'a/b', 'e\u0301'])('is not %j', (text) =>
    expect(isSlug(text)).toBe(false),
  );
});
