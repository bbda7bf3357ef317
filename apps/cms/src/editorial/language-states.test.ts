import { describe, expect, it } from 'vitest';
import { languageState } from './language-states.ts';

const published = { act: 'publish' as const, digest: 'all', textsDigest: 'texts' };

describe('the state of a language', () => {
  it('is draft until something was published', () => expect(languageState(null, published, false)).toBe('draft'));
  it('is published while the working copy is what was published', () =>
    expect(languageState(published, published, false)).toBe('published'));
  it('is withdrawn after a withdrawal, whatever the working copy says', () =>
    expect(languageState({ act: 'withdraw', digest: null, textsDigest: null }, published, false)).toBe('withdrawn'));
  it('is changed when a figure is, in the source language', () =>
    expect(languageState(published, { ...published, digest: 'other' }, false)).toBe('changed'));
  it('is not changed by a figure in a translation, whose figures follow the source', () =>
    expect(languageState(published, { ...published, digest: 'other' }, true)).toBe('published'));
  it('is changed by a text in a translation', () =>
    expect(languageState(published, { digest: 'other', textsDigest: 'other' }, true)).toBe('changed'));
});
