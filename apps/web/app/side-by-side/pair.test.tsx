import { expect, it } from 'vitest';
import { placeOf } from './pair.tsx';
import { renderExample } from '../testing/render-view.tsx';

it('sets a left-to-right language before the seam and a right-to-left one after it, whichever is the page’s', () => {
  expect(placeOf('da', ['ar', 'da'])).toBe('before');
  expect(placeOf('ar', ['ar', 'da'])).toBe('after');
});

it('sets the page’s language first where both run the same way', () => {
  expect(placeOf('uk', ['uk', 'da'])).toBe('before');
  expect(placeOf('fa', ['ar', 'fa'])).toBe('after');
});

it('puts the page’s language first in the source, and says in words where a paragraph is missing', () => {
  const html = renderExample('side-by-side', 'ar');
  expect(html.indexOf('lang="ar" dir="rtl" class="text flow after translation"')).toBeLessThan(
    html.indexOf('lang="da" dir="ltr" class="text flow before"'),
  );
  expect(html).toContain('Afsnittet findes ikke på dette sprog.');
});
