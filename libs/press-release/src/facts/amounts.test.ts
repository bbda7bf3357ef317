import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAmounts } from './amounts.ts';

const sure = (text: string) => findAmounts(text).filter((mention) => mention.sure);
const values = (text: string) => sure(text).map(({ value }) => value);
const figures = (value: number, decimals = 2) => new Intl.NumberFormat('da-DK', { maximumFractionDigits: decimals }).format(value);

const forms: ((kroner: number) => string)[] = [
  (kroner) => `${figures(kroner)} kr.`,
  (kroner) => `${figures(kroner).replaceAll('.', '\u00a0')} kroner`,
  (kroner) => `kr. ${figures(kroner)}`,
  (kroner) => `${figures(kroner / 1e6, 6)} mio. kr.`,
  (kroner) => `${figures(kroner / 1e6, 6)} mio kroner`,
  (kroner) => `DKK ${figures(kroner / 1e6, 6)} mio.`,
  (kroner) => `${figures(kroner / 1e6, 6)} millioner kroner`,
  (kroner) => `${figures(kroner / 1e9, 9)} mia. kr.`,
  (kroner) => `${figures(kroner / 1e3, 3)} t.kr.`,
];

describe('findAmounts', () => {
  it('reads back every whole amount in every Danish form', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), fc.constantFrom(...forms), (kroner, form) => {
        expect(sure(`Der er afsat ${form(kroner)} i alt`).map(({ value, currency }) => [value, currency])).toEqual([[kroner, 'DKK']]);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['Puljen er på 12 mio. kr.', 12_000_000],
    ['8,5 mio. kroners støtte', 8_500_000],
    ['fem millioner kroner', 5_000_000],
    ['halvanden million kroner', 1_500_000],
    ['en halv million kroner', 500_000],
    ['to en halv milliard kroner', 2_500_000_000],
    ['100.000 kroner', 100_000],
    ['2,4 mia. kr.', 2_400_000_000],
  ])('reads "%s"', (text, value) => {
    expect(values(text)).toEqual([value]);
  });

  it('knows other currencies', () => {
    expect(sure('2 mio. euro, 3 mio. svenske kroner og € 500').map(({ value, currency }) => [value, currency])).toEqual([
      [2_000_000, 'EUR'],
      [3_000_000, 'SEK'],
      [500, 'EUR'],
    ]);
  });

  it.each([
    '5-10 mio. kr.',
    '5 til 10 mio. kr.',
    'mellem 5 og 10 mio. kr.',
    'ca. 5 mio. kr.',
    'op til 5 mio. kr.',
    'mere end 5 mio. kr.',
    '5 mio. kr. årligt',
    '5 mio. kr. om året',
    '5 mio. kr. pr. år',
    '5 mio. kr. til hver kommune',
    '5 mio. om integration',
    '8,500,000 kr.',
    '8.5 mio. kr.',
  ])('finds "%s" but is not sure of it', (text) => {
    expect(findAmounts(text).length).toBeGreaterThan(0);
    expect(values(text)).toEqual([]);
  });

  it('finds no money in other numbers', () => {
    expect(findAmounts('5 kommuner, 10 mio. mennesker, 3 krav, år 2019, 12 procent, 4 krydsord')).toEqual([]);
  });

  it('never takes a sum of a part of a figure', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9., ]{1,15}$/), (figure) => {
        for (const { value } of sure(`x${figure} kr. y`))
          expect(figure.replace(/\D/g, '')).toContain(String(value).replace(/\D/g, '').replace(/0+$/, ''));
      }),
    );
  });
});
