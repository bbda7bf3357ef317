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
  ])('is told what is wrong with %j', (body) => expect(readActRequest(body)).toEqual({ fault: inAll }));
});
