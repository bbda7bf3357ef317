import { expect, it } from 'vitest';
import { Figures } from './figures.tsx';
import { WhoWithWhom } from './who-with-whom.tsx';
import { exampleWhoWithWhom } from '../testing/example-parts.ts';
import { renderPart } from '../testing/render-part.tsx';

it('holds municipalities with the same partners together', () => {
  const html = renderPart(<WhoWithWhom rows={exampleWhoWithWhom('da')} />);
  expect(html.match(/rowspan="3"/g)).toHaveLength(1);
  expect(html.match(/<th scope="row">/g)).toHaveLength(5);
});

it('names the areas a partner works in', () => {
  expect(renderPart(<WhoWithWhom rows={exampleWhoWithWhom('da')} />)).toContain('<bdi><bdi>Sundparken</bdi> og <bdi>Sønderbro</bdi></bdi>');
});

it.each(['da', 'ar', 'ur', 'ti'] as const)('shows the same figure in %s', (language) => {
  const figures = <Figures amount={{ value: 8_500_000, currency: 'DKK' }} applications={5} municipalityCount={null} />;
  expect(renderPart(figures, language)).toContain('<b>8,5</b>');
});

it('leaves out figures that nobody stated', () => {
  expect(renderPart(<Figures amount={null} applications={null} municipalityCount={null} />)).toBe('');
});
