import { describe, expect, it } from 'vitest';
import { neverShown, wordsFor } from './words-for-readers.ts';

const both = { da: 'Rettet beløb', ar: 'صُحح المبلغ' };

describe('what readers of a language are told', () => {
  it('is what was written in it', () => expect(wordsFor(both, 'ar', 'da')).toEqual({ text: 'صُحح المبلغ', language: 'ar' }));

  it('is the source language’s text where it has none, and says so', () =>
    expect(wordsFor(both, 'so', 'da')).toEqual({ text: 'Rettet beløb', language: 'da' }));

  it('is in the source language when it was written once for all', () =>
    expect(wordsFor('Amount corrected', 'ar', 'en')).toEqual({ text: 'Amount corrected', language: 'en' }));

  it('is nothing where only a third language has a text', () => {
    expect(wordsFor({ ar: 'صُحح المبلغ' }, 'da', 'da')).toBeNull();
    expect(wordsFor(null, 'da', 'da')).toBeNull();
  });
});

it('a text is shown to nobody when it is in neither a language of the act nor the source language', () => {
  expect(neverShown(both, ['so'], 'da')).toEqual(['ar']);
  expect(neverShown(both, ['ar'], 'da')).toEqual([]);
  expect(neverShown('Rettet', ['ar'], 'da')).toEqual([]);
});
