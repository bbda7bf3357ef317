import { describe, expect, it } from 'vitest';
import { deadEnds } from './documentation.ts';
import { ownFiles } from './own-files.ts';

describe('documentation', () => {
  it.each(ownFiles(['.md']))('%s leads only to files that are there', (file) => {
    expect(deadEnds(file)).toEqual([]);
  });
});
