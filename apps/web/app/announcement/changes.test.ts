import { expect, it } from 'vitest';
import { renderExample } from '../testing/render-view.tsx';

it('marks a note of what changed that is not in the reader’s language', () => {
  expect(renderExample('announcement', 'ar')).toContain('<div lang="da" dir="ltr"><p>Antallet af ansøgninger er rettet.</p></div>');
});

it('shows a note in the page’s own language bare', () => {
  expect(renderExample('announcement', 'da')).toContain('<div><p>Antallet af ansøgninger er rettet.</p></div>');
});
