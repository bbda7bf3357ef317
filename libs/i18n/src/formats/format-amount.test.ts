import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '../languages.ts';
import { amountParts, formatAmount } from './format-amount.ts';

test.each([
  ['da', '8,5 mio. kr.'],
  ['en', '8,5 million kroner'],
  ['ar', '8,5 مليون كرونة'],
  ['fa', '8,5 میلیون کرون'],
  ['ur', '8,5 ملین کرونر'],
  ['ckb', '8,5 ملیۆن کرۆن'],
  ['ps', '8,5 میلیونه کرونه'],
  ['so', '8,5 milyan oo koroon'],
  ['tr', '8,5 milyon kron'],
  ['uk', '8,5 млн крон'],
  ['pl', '8,5 mln koron'],
  ['ti', '8,5 ሚልዮን ክሮነር'],
] as const)('eight and a half million kroner in %s', (language, said) => {
  expect(formatAmount(language, 8_500_000, 'DKK')).toBe(said);
});

test.each([
  [640_000, 'DKK', '640.000 kr.'],
  [8_512_345, 'DKK', '8.512.345 kr.'],
  [8_510_000, 'DKK', '8,51 mio. kr.'],
  [1_000_000, 'DKK', '1 mio. kr.'],
  [2_400_000_000, 'DKK', '2,4 mia. kr.'],
  [2_405_500_000, 'DKK', '2.405,5 mio. kr.'],
  [1234.5, 'DKK', '1.234,50 kr.'],
  [0, 'DKK', '0 kr.'],
  [-8_500_000, 'DKK', '-8,5 mio. kr.'],
  [3_000_000, 'EUR', '3 mio. euro'],
  [250, 'SEK', '250 SEK'],
])('%d %s is said "%s"', (value, currency, said) => {
  expect(formatAmount('da', value, currency)).toBe(said);
});

test('the unit follows the figure where a language counts so', () => {
  expect(amountParts('ar', 3_000_000, 'DKK').unit).toBe('ملايين كرونة');
  expect(amountParts('uk', 21, 'DKK').unit).toBe('крона');
});

const sizes = { 'kr.': 1, 'mio. kr.': 1_000_000, 'mia. kr.': 1_000_000_000 } as Record<string, number>;

test('an amount is never rounded', () => {
  const amounts = fc.oneof(
    fc.nat(99_999_999),
    fc.nat(9_999_999).map((tens) => tens * 10_000),
  );
  fc.assert(
    fc.property(amounts, (value) => {
      const { figure, unit } = amountParts('da', value, 'DKK');
      const read = Number(figure.replaceAll('.', '').replace(',', '.'));
      expect(Math.round(read * (sizes[unit] ?? 0))).toBe(value);
    }),
  );
});

test('the figure is the same in every language', () => {
  fc.assert(
    fc.property(fc.nat(), (value) => {
      const figures = new Set(languages.map(({ tag }) => amountParts(tag, value, 'DKK').figure));
      expect(figures.size).toBe(1);
      expect([...figures][0]).toMatch(/^[\d.,]+$/u);
    }),
  );
});
