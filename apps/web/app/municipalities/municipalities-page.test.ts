import { expect, it } from 'vitest';
import { renderExample } from '../testing/render-view.tsx';

it('ties what went wrong to the field, and keeps what was typed', () => {
  const html = renderExample('municipalities', 'da');
  expect(html).toContain('Fejl: Vi kender ingen kommune, der hedder <bdi><bdi lang="" dir="auto">Ålbor</bdi></bdi>.');
  expect(html).toContain('aria-describedby="municipality-message municipality-hint" aria-invalid="true" value="Ålbor"');
});

it('says nothing of mistakes to who has typed nothing', () => {
  const html = renderExample('municipalities', 'da', (page) => ({ ...page, asked: null, suggestions: [] }));
  expect(html).not.toContain('aria-invalid');
  expect(html).not.toContain('Mente du');
});

it('points to the list where nothing is near what was typed', () => {
  const html = renderExample('municipalities', 'da', (page) => ({ ...page, suggestions: [] }));
  expect(html).toContain('Se efter kommunen på listen nedenfor.');
});

it('links municipalities that have a page and only names the others', () => {
  const html = renderExample('municipalities', 'da');
  expect(html).toContain('<a href="/da/municipalities/aalborg" class="alone"><bdi>Aalborg</bdi></a>');
  expect(html).toContain('<span class="alone"><bdi>Aabenraa</bdi></span>');
});

it('says of a municipality that it has no page yet, which is nobody’s mistake, and leads to the partners', () => {
  const html = renderExample('municipalities', 'ar', (page) => ({
    ...page,
    asked: 'Odense',
    withoutPage: { text: 'Odense', language: 'da' },
  }));
  expect(html).toContain('<bdi lang="da" dir="ltr">Odense</bdi></bdi> صفحة هنا بعد');
  expect(html).toContain('href="/ar/partners"');
  expect(html).not.toContain('aria-invalid');
});

it('says of a suggestion that has no page', () => {
  const html = renderExample('municipalities', 'da', (page) => ({
    ...page,
    suggestions: [{ name: { text: 'Odense', language: 'da' }, href: null }],
  }));
  expect(html).toContain('<bdi>Odense</bdi></span> <span class="mark">ingen side endnu</span>');
});
