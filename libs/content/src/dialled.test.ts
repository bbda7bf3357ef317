import { expect, it } from 'vitest';
import { dialled } from './dialled.ts';

it.each([
  ['12 34 56 78', '+4512345678'],
  ['+45 70 00 00 00', '+4570000000'],
  ['0045 70000000', '+4570000000'],
  ['112', '112'],
  ['116 006', '116006'],
])('%s is dialled as %s', (written, number) => {
  expect(dialled(written)).toBe(number);
});
