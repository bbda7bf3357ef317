import { describe, expect, it } from 'vitest';
import { readActRequest } from './read-act-request.ts';

const sentence: unknown = expect.stringMatching(/^\S.{15,}\.$/);
const inAll = { da: sentence, en: sentence, ar: sentence, uk: sentence, tr: sentence };

describe('what a person asks for', () => {
  it('is read with everything left out that may be', () =>
    expect(readActRequest({ languages: ['da'] })).toEqual({ languages: ['da'], reason: null, linked: false, note: null }));

  it('counts a language once', () => expect(readActRequest({ languages: ['da', 'ar', 'da'] })).toMatchObject({ languages: ['da', 'ar'] }));

  it('takes words without the blanks around them, and blanks for none', () =>
    expect(readActRequest({ languages: ['da'], reason: ' Forkert beløb ', note: '  ' })).toMatchObject({
      reason: 'Forkert beløb',
      note: null,
    }));

  it('takes a note a language, without those that say nothing', () => {
    const note = (given: unknown) => readActRequest({ languages: ['da', 'ar'], note: given });
    expect(note({ da: ' Rettet ', ar: '' })).toMatchObject({ note: { da: 'Rettet' } });
    expect(note({ da: ' ', ar: null })).toMatchObject({ note: null });
  });

  it('names the field and the language of a note that cannot be taken', () => {
    const said = (note: unknown) => JSON.stringify(readActRequest({ languages: ['da'], note }));
    expect(said({ da: 7 })).toContain('note.da');
    expect(said({ ar: 'x' })).toMatch(/note.*ar.*languages/);
  });

  it.each([
    null,
    'da',
    [],
    {},
    { languages: [] },
    { languages: ['DA'] },
    { languages: [1] },
    { languages: ['da'], reason: {} },
    { languages: ['da'], note: 'x'.repeat(1001) },
    { languages: ['da'], note: ['Rettet'] },
    { languages: ['da'], note: { da: 7 } },
    { languages: ['da'], note: { da: 'x'.repeat(1001) } },
    { languages: ['da'], note: { ar: 'صُحح' } },
  ])('is told what is wrong with %j', (body) => expect(readActRequest(body)).toEqual({ fault: inAll }));
});
