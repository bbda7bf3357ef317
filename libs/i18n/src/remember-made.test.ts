import { expect, it } from 'vitest';
import { rememberMade } from './remember-made.ts';

function counted(most?: number) {
  const made: string[] = [];
  return { made, upper: rememberMade((key: string) => (made.push(key), key.toUpperCase()), most) };
}

it('makes what is asked for once', () => {
  const { made, upper } = counted();
  expect([upper('a'), upper('b'), upper('a')]).toEqual(['A', 'B', 'A']);
  expect(made).toEqual(['a', 'b']);
});

it('makes it again where making failed', () => {
  let fails = true;
  const make = rememberMade((key: string) => {
    if (fails) throw new RangeError(key);
    return key;
  });
  expect(() => make('x')).toThrow(RangeError);
  fails = false;
  expect(make('x')).toBe('x');
});

it('holds no more than it may, and goes on', () => {
  const { made, upper } = counted(2);
  ['a', 'b', 'c', 'c', 'a'].forEach(upper);
  expect(made).toEqual(['a', 'b', 'c', 'a']);
});
