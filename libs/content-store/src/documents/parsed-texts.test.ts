import { expect, test } from 'vitest';
import { parsedTexts } from './parsed-texts.ts';

const text = (id: number) => JSON.stringify([{ id, values: { title: 'x'.repeat(50) } }]);

test('a text is parsed once for its key, and not even looked at again', () => {
  const texts = parsedTexts<number>();
  expect(texts.has(1)).toBe(false);
  const first = texts.parse(1, text(1));
  expect(first).toEqual(JSON.parse(text(1)));
  expect(texts.has(1)).toBe(true);
  expect(texts.parse(1, '')).toBe(first);
  expect(texts.parse(2, text(1))).not.toBe(first);
});

test('what is shared cannot be changed', () => {
  const [page] = parsedTexts().parse<{ values: { title: string } }[]>(1, text(1));
  expect(() => (page!.values.title = 'y')).toThrow(TypeError);
});

test('the texts asked for least recently are forgotten when room is made, and none before', () => {
  const texts = parsedTexts<number>(text(1).length * 2);
  for (const key of [1, 2, 3]) texts.parse(key, text(key));
  expect(texts.has(1)).toBe(true);
  texts.makeRoom();
  expect([1, 2, 3].map(texts.has)).toEqual([true, false, true]);
});

test('a broken text throws and is not remembered', () => {
  const texts = parsedTexts<number>();
  expect(() => texts.parse(1, '{"id":')).toThrow(SyntaxError);
  expect(texts.has(1)).toBe(false);
});
