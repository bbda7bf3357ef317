import { isSlug } from '@flersprog/content';
import { expect, it } from 'vitest';
import { isNeutralSlug, neutralSlug } from './neutral-slug.ts';

it.each([0, 0.5, 0.999_999])('makes an address that says nothing, of four figures (%s)', (random) => {
  const slug = neutralSlug(random);
  expect(slug).toMatch(/^information-[1-9]\d{3}$/);
  expect([isSlug(slug), isNeutralSlug(slug)]).toEqual([true, true]);
});

it('knows a neutral address by its form, also where saving had to number it', () => {
  expect(isNeutralSlug('information-4821-2')).toBe(true);
  expect(isNeutralSlug('information-om-tvang')).toBe(false);
  expect(isNeutralSlug('saadan-faar-du-raad')).toBe(false);
  expect(isNeutralSlug('')).toBe(false);
});
