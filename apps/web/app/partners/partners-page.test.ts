import { expect, it } from 'vitest';
import { renderExample } from '../testing/render-view.tsx';

it('keeps the choice in the form, and offers a way back to all', () => {
  const html = renderExample('partners', 'da');
  expect(html).toMatch(/<select id="choose-municipality" name="municipality">.*<option value="aalborg" selected="">Aalborg</);
  expect(html).toContain('<a class="button second" href="/da/partnere">');
});

it('counts in the reader’s plural forms', () => {
  expect(renderExample('partners', 'da', (page) => ({ ...page, total: 1 }))).toContain('<bdi>1</bdi> forening<');
});

it('says so when nobody fits', () => {
  expect(renderExample('partners', 'da', (page) => ({ ...page, entries: [], total: 0 }))).toContain('Ingen foreninger passer');
});
