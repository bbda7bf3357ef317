import { expect, test } from 'vitest';
import { missedChanges } from './missed-changes.ts';

const seen = { identity: 'one', number: 7 };
const change = (number: number) => ({ number, tags: [`topic:${number}`] });

test('a follower is told the changes it has not seen', () => {
  expect(missedChanges(seen, { identity: 'one', number: 9 }, [change(8), change(9)])).toEqual([change(8), change(9)]);
});

test('a follower further behind than what is kept forgets everything', () => {
  expect(missedChanges(seen, { identity: 'one', number: 9 }, [change(9)])).toEqual([{ number: 9, tags: ['*'] }]);
});

test('a store that took the place of another makes everything be forgotten', () => {
  expect(missedChanges(seen, { identity: 'two', number: 7 }, [])).toEqual([{ number: 7, tags: ['*'] }]);
  expect(missedChanges(seen, { identity: 'one', number: 3 }, [])).toEqual([{ number: 3, tags: ['*'] }]);
});
