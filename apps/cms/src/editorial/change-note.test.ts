import { describe, expect, it } from 'vitest';
import { noteFor } from './change-note.ts';

describe('the note of a language', () => {
  const both = { da: 'Rettet beløb', ar: 'صُحح المبلغ' };

  it('is the one written in it', () => expect(noteFor(both, 'ar', 'da')).toEqual({ note: 'صُحح المبلغ', noteLanguage: 'ar' }));

  it('is the source language’s where it has none, and says so', () =>
    expect(noteFor(both, 'so', 'da')).toEqual({ note: 'Rettet beløb', noteLanguage: 'da' }));

  it('is in the source language when it was written once for all', () =>
    expect(noteFor('Amount corrected', 'ar', 'en')).toEqual({ note: 'Amount corrected', noteLanguage: 'en' }));

  it('is none where only a third language has one', () => {
    const none = { note: null, noteLanguage: null };
    expect(noteFor({ ar: 'صُحح المبلغ' }, 'da', 'da')).toEqual(none);
    expect(noteFor(null, 'da', 'da')).toEqual(none);
  });
});
