import { expect, it } from 'vitest';
import { faultsHeard } from './faults-heard.ts';
import type { Heard } from './hear-page.ts';

const heard = (role: string, name = '', more: Partial<Heard> = {}): Heard => ({
  role,
  name,
  description: '',
  level: null,
  invalid: false,
  within: [],
  ...more,
});
const heading = (level: number, name: string) => heard('heading', name, { level });
const page = [heard('banner'), heard('navigation', 'Menu'), heard('main'), heading(1, 'Nyt'), heading(2, 'Alle'), heard('contentinfo')];
const placesIn = (...more: Heard[]) => faultsHeard([...page, ...more]).map(({ place }) => place);

it('finds nothing on a page that is told well', () => {
  expect(faultsHeard(page)).toEqual([]);
});

it('finds landmarks that are missing, doubled, or cannot be told apart', () => {
  expect(faultsHeard([heading(1, 'Nyt')]).map(({ place }) => place)).toEqual(['no main']);
  expect(placesIn(heard('main'))).toEqual(['2 × main']);
  expect(placesIn(heard('navigation', 'Menu'))).toEqual(['twice: navigation "Menu"']);
  expect(placesIn(heard('region'))).toEqual(['region without a name']);
});

it('finds a second first heading, a level that is skipped, and a heading without words', () => {
  expect(placesIn(heading(1, 'Igen'))).toEqual(['2 headings of the first level']);
  expect(placesIn(heading(4, 'Dybt'))).toEqual(['a level is skipped before heading 4 "Dybt"']);
  expect(placesIn(heading(2, ''))).toEqual(['heading 2 without words']);
});

it('finds a link without a name and a field that is wrong and does not say why', () => {
  expect(placesIn(heard('link'))).toEqual(['link without a name']);
  expect(placesIn(heard('textbox', 'Kommune', { invalid: true }))).toEqual(['textbox "Kommune" is wrong, and not said why']);
  expect(placesIn(heard('textbox', 'Kommune', { invalid: true, description: 'Fejl: …' }))).toEqual([]);
});

it('finds a table without headers', () => {
  const table = heard('table', 'Tal');
  expect(placesIn(table, heard('cell', '5', { within: ['row', 'table'] }))).toEqual(['1 tables without headers']);
  expect(placesIn(table, heard('rowheader', 'Beløb', { within: ['row', 'table'] }))).toEqual([]);
});
