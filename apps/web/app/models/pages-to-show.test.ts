import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pagesToShow } from './pages-to-show.ts';

it.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [2, 7, [1, 2, 3, null, 7]],
  [4, 7, [1, 2, 3, 4, 5, 6, 7]],
  [5, 9, [1, null, 4, 5, 6, null, 9]],
])('on page %i of %i shows %j', (page, pages, shown) => {
  expect(pagesToShow(page, pages)).toEqual(shown);
});

it('always shows the first, the last and the current page, in order, and no gap of one', () => {
  const place = fc.integer({ min: 1, max: 500 }).chain((pages) => fc.tuple(fc.integer({ min: 1, max: pages }), fc.constant(pages)));
  fc.assert(
    fc.property(place, ([page, pages]) => {
      const shown = pagesToShow(page, pages);
      const numbers = shown.filter((number) => number !== null);
      expect(numbers).toEqual(expect.arrayContaining([1, page, pages]));
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
      shown.forEach((number, index) => {
        if (number === null) expect((shown[index + 1] ?? 0) - (shown[index - 1] ?? 0)).toBeGreaterThan(2);
      });
    }),
  );
});
