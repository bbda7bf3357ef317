import { expect, it } from 'vitest';
import { withoutValues } from './without-values.ts';

const cause = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
const failed = Object.assign(new Error('Failed query: update t set a = ?\nparams: hemmelig', { cause }), {
  query: 'update t set a = ?',
  params: ['hemmelig'],
});
const told = (error: unknown): string =>
  error instanceof Error ? `${error.message} ${error.stack ?? ''} ${JSON.stringify(error)} ${told(error.cause)}` : String(error);

it('a query that failed is told with its statement and its cause, not with what it was to write', () => {
  const line = told(withoutValues(failed));
  expect(line).toMatch(/update t set a = \?.*disk is full/s);
  expect(line).not.toContain('hemmelig');
});

it('so it is where it is the cause of another error, which keeps its own words', () => {
  const line = told(withoutValues(new Error('Nothing was saved.', { cause: failed })));
  expect(line).toContain('Nothing was saved.');
  expect(line).not.toContain('hemmelig');
});

it('everything else is told as it is', () => {
  expect(withoutValues(cause)).toBe(cause);
  expect(withoutValues('words')).toBe('words');
});
