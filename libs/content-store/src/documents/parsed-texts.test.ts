import { expect, test } from 'vitest';
import { parsedTexts } from './parsed-texts.ts';

const text = (id: number) => JSON.stringify([{ id, values: { title: 'x'.repeat(50) } }]);

test('an equal text is parsed once, another one of the same document anew', () => {
  const parse = parsedTexts();
  const first = parse(text(1));
  expect(parse(text(1))).toBe(first);
  expect(parse('[{"id":1}]')).toEqual([{ id: 1 }]);
  expect(parse(text(1))).toBe(first);
});

test('what is shared cannot be changed', () => {
  const [page] = parsedTexts()<{ values: { title: string } }[]>(text(1));
  expect(() => (page!.values.title = 'y')).toThrow(TypeError);
});

test('the texts asked for least recently are forgotten when there are too many', () => {
  const parse = parsedTexts(text(1).length * 2);
  const [first, second] = [parse(text(1)), parse(text(2))];
  expect(parse(text(1))).toBe(first);
  parse(text(3));
  expect(parse(text(1))).toBe(first);
  expect(parse(text(2))).not.toBe(second);
});

test('a text larger than all that may be remembered is parsed all the same', () => {
  const parse = parsedTexts(10);
  expect(parse(text(1))).toEqual(JSON.parse(text(1)));
});

test('a broken text throws and is not remembered', () => {
  const parse = parsedTexts();
  expect(() => parse('{"id":')).toThrow(SyntaxError);
});
