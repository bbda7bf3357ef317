import { languages } from '@flersprog/i18n';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, canonicalPath, kindsWithFeeds, languageMeant, pathOf, type Address } from './address.ts';
import { kindsWithPages } from './kinds.ts';
import { slugOf } from './slug.ts';

const language = fc.constantFrom(...languages.map(({ tag }) => tag));
const kind = fc.constantFrom(...kindsWithPages);
const slug = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .map(slugOf)
  .filter((made) => made !== '');
const address: fc.Arbitrary<Address> = fc.oneof(
  fc.record({ page: fc.constant('front' as const), language }),
  fc.record({ page: fc.constant('list' as const), language, kind }),
  fc.record({ page: fc.constant('document' as const), language, kind, slug }),
  fc
    .record({ page: fc.constant('side-by-side' as const), language, kind, slug, other: language })
    .filter((made) => made.language !== made.other),
  fc.record({
    page: fc.constant('feed' as const),
    language,
    format: fc.constantFrom('atom', 'json'),
    of: fc.option(fc.record({ kind: fc.constantFrom(...kindsWithFeeds), slug })),
  }),
  fc.record({
    page: fc.constant('standing' as const),
    language,
    name: fc.constantFrom('privacy', 'accessibility', 'translations', 'leave-no-trace', 'styles'),
  }),
);

describe('an address', () => {
  it('is read back from the path it makes', () => {
    fc.assert(
      fc.property(address, (made) => {
        expect(addressOf(pathOf(made))).toEqual(made);
      }),
    );
  });

  it('has one spelling: the canonical path of its path is that path', () => {
    fc.assert(
      fc.property(address, (made) => {
        expect(canonicalPath(pathOf(made))).toBe(pathOf(made));
      }),
    );
  });

  it('is found again from capitals and extra slashes', () => {
    fc.assert(
      fc.property(address, (made) => {
        expect(canonicalPath(`/${pathOf(made)}//`)).toBe(pathOf(made));
      }),
    );
    expect(canonicalPath('/DA/Nyheder/Fem-Kommuner/')).toBe('/da/nyheder/fem-kommuner');
    expect(canonicalPath('/ar/nyheder/x')).toBe('/ar/news/x');
    expect(canonicalPath('/ar/news/منح')).toBe('/ar/news/%D9%85%D9%86%D8%AD');
  });

  it.each([
    ['/en-US/news', '/en/news'],
    ['/da-DK', '/da'],
    ['/AR_sy/nyheder/x', '/ar/news/x'],
    ['/uk-Cyrl-UA/news', '/uk/news'],
  ])('leaves region and script off the language: %s → %s', (from, to) => expect(canonicalPath(from)).toBe(to));

  it.each(['', 'xx', 'english', 'da-', '-da', 'da.', 'da-x', 'da-toolongsubtag', '__proto__', 'constructor', 'da-a-b-c-d-e'])(
    'means no language by "%s"',
    (segment) => expect(languageMeant(segment)).toBeNull(),
  );

  it('is never made of a path that is not its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (path) => {
        const found = addressOf(path);
        expect(found === null || pathOf(found) === path).toBe(true);
      }),
    );
  });

  it('leads in one step: a canonical path is an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), language, (rest, tag) => {
        const canonical = canonicalPath(`/${tag}/nyheder/${rest}`);
        expect(canonical === null || addressOf(canonical) !== null).toBe(true);
      }),
    );
  });

  it.each([
    '/da/nyheder/',
    '/da/',
    '/xx',
    '/da/nyheder/a/b',
    '/da/nyheder/a%2Fb',
    '/da/nyheder/%',
    '',
    'da',
    '/da/news/x',
    '/da/privatliv/x',
  ])('is not %j', (path) => expect(addressOf(path)).toBeNull());

  it.each(['/da/nyheder/a%2Fb', '/da/%E0%A4%A', '/da/ukendt', `/da/nyheder/${'x'.repeat(2000)}`, '/da/nyheder/a/side-by-side/da'])(
    'is not nearly %j',
    (path) => expect(canonicalPath(path)).toBeNull(),
  );
});
