import { expect, it } from 'vitest';
import { chosenIn } from './chosen-languages.ts';

const danish = { language: 'da', state: 'published', hasText: true } as const;
const arabic = { language: 'ar', state: 'draft', hasText: true } as const;
const polish = { language: 'pl', state: 'draft', hasText: false } as const;

it('what waits to be published is chosen, also what was saved while the panel was open', () => {
  expect(chosenIn([danish, arabic, polish], {})).toEqual(['ar']);
  expect(chosenIn([{ ...danish, state: 'changed' }, arabic, polish], {})).toEqual(['da', 'ar']);
});

it('what the official ticked or unticked is as she said', () =>
  expect(chosenIn([danish, arabic], { da: true, ar: false })).toEqual(['da']));
