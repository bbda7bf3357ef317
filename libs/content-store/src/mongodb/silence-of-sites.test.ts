import { expect, test } from 'vitest';
import { silenceOfSites, silentAfterMs } from './silence-of-sites.ts';

function atTime() {
  let at = 0;
  const silence = silenceOfSites(() => at);
  return {
    answeredAt: (time: number) => ((at = time), silence.answered()),
    toleratedAt: (time: number) => ((at = time), silence.toleratedMs()),
  };
}

test('while the server answers, a site that is silent for five seconds is gone', () => {
  const { answeredAt, toleratedAt } = atTime();
  for (let second = 1; second <= 10; second++) answeredAt(second * 1_000);
  expect(toleratedAt(10_900)).toBe(silentAfterMs);
});

test('when the server was away, those that spoke before are waited for, until they had time to find it again', () => {
  const { answeredAt, toleratedAt } = atTime();
  answeredAt(1_000);
  expect(toleratedAt(61_000)).toBe(silentAfterMs + 60_000);
  answeredAt(61_000);
  expect(toleratedAt(62_000)).toBe(silentAfterMs + 61_000);
  answeredAt(62_000);
  answeredAt(63_000);
  expect(toleratedAt(64_100)).toBe(silentAfterMs);
});
