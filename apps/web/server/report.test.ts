import { describe, expect, it } from 'vitest';
import { errorLog } from './report.ts';

describe('the log of errors', () => {
  it('says the same thing at most once in ten seconds, however often it happens', () => {
    const written: string[] = [];
    let now = 0;
    const log = errorLog(
      (_level, what) => void written.push(what),
      () => now,
    );
    for (let n = 0; n < 1000; n++) log('A page could not be made', new Error('broken'));
    log('Something else', null);
    now = 10_001;
    log('A page could not be made', new Error('broken'));
    expect(written).toEqual(['A page could not be made', 'Something else', 'A page could not be made']);
  });
});
