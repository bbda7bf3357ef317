import { expect, it } from 'vitest';
import { renderExample } from '../testing/render-view.tsx';

it('says when and why, and where the text can still be read', () => {
  const html = renderExample('gone', 'da');
  expect(html).toContain('12. februar 2026');
  expect(html).toContain('Beløbet i teksten var forkert.');
  expect(html).toContain('href="/ar/news/example" hrefLang="ar" lang="ar" dir="rtl">العربية</a>');
});

it('marks a reason that is not in the reader’s language', () => {
  expect(renderExample('gone', 'ar')).toContain('<bdi lang="da" dir="ltr">Beløbet i teksten var forkert.</bdi>');
});

it('names neither page nor reason where none was given', () => {
  const html = renderExample('gone', 'da', (page) => ({ ...page, title: null, reason: null }));
  expect(html).toContain('<h1>Siden er trukket tilbage</h1>');
  expect(html).toContain('Afsenderen har ikke skrevet en begrundelse.');
});
