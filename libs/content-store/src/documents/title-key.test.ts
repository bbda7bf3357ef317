import { expect, test } from 'vitest';
import { titleKey } from './title-key.ts';

const inOrder = (language: 'da' | 'en' | 'tr', titles: string[]) =>
  [...titles].sort((a, b) => (titleKey(a, language) < titleKey(b, language) ? -1 : 1));

test('Danish ends with æ, ø, å, and aa is å', () => {
  const danish = ['Albertslund', 'Zebra', 'Ærø', 'Øster', 'Aabenraa', 'Århus'];
  expect(inOrder('da', [...danish].reverse())).toEqual(danish);
});

test('in other languages Danish letters stand by the letters they look like', () => {
  expect(inOrder('en', ['Zoo', 'Østerbro', 'Oslo', 'Århus'])).toEqual(['Århus', 'Oslo', 'Østerbro', 'Zoo']);
});

test('capitals and opening quotation marks do not count', () => {
  expect(titleKey('»Baba«', 'da')).toBe(titleKey('baba«', 'da'));
});

test('Arabic keeps its letters', () => {
  expect(titleKey('سوا', 'ar')).toBe('سوا');
});
