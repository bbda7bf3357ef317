import fc from 'fast-check';
import { expect, it } from 'vitest';
import { IntricateJson, refuseIntricateJson } from './refuse-intricate-json.ts';

const refuse = (text: string) => () => refuseIntricateJson(Buffer.from(text));

it('refuses JSON nested deeper than 100 levels, of lists and of objects', () => {
  expect(refuse('['.repeat(100) + ']'.repeat(100))).not.toThrow();
  expect(refuse('['.repeat(101))).toThrow(IntricateJson);
  expect(refuse('{"a":'.repeat(20_000))).toThrow(/deeper than 100/);
});

it('refuses JSON with more than 100,000 keys', () => {
  const keys = (count: number) => `{${Array.from({ length: count }, (_, key) => `"k${key}":1`).join()}}`;
  expect(refuse(keys(100_000))).not.toThrow();
  expect(refuse(keys(100_001))).toThrow(/more than 100000 keys/);
});

it('counts nothing inside texts', () => {
  expect(refuse(JSON.stringify({ text: `"${'[{:'.repeat(200_000)}\\` }))).not.toThrow();
});

it('lets every ordinary JSON pass', () => {
  expect(() => fc.assert(fc.property(fc.json(), (text) => refuse(text)()))).not.toThrow();
});
