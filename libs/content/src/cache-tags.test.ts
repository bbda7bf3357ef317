import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentTag, everythingTag, listTag, referrersTag } from './cache-tags.ts';
import { kinds } from './kinds.ts';

const key = fc.record({ kind: fc.constantFrom(...kinds), id: fc.uuid() });

describe('cache tags', () => {
  it('of two documents differ', () => {
    fc.assert(
      fc.property(key, key, (one, other) => {
        const same = one.kind === other.kind && one.id === other.id;
        expect(documentTag(one) === documentTag(other)).toBe(same);
        expect(referrersTag(one) === referrersTag(other)).toBe(same);
      }),
    );
  });

  it('of different reasons differ', () => {
    fc.assert(
      fc.property(key, (one) => {
        expect(new Set([documentTag(one), referrersTag(one), listTag(one.kind), everythingTag]).size).toBe(4);
      }),
    );
  });
});
