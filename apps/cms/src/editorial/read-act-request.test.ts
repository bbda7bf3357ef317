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

  it.each(['note', 'reason'])('takes a %s a language, without those that say nothing', (field) => {
    const read = (given: unknown) => readActRequest({ languages: ['da', 'ar'], [field]: given });
    expect(read({ da: ' Rettet ', ar: '' })).toMatchObject({ [field]: { da: 'Rettet' } });
    expect(read({ da: ' ', ar: null })).toMatchObject({ [field]: null });
  });

  it.each(['note', 'reason'])('names the field and the language of a %s that cannot be taken', (field) => {
    const said = (given: unknown) => JSON.stringify(readActRequest({ languages: ['da'], [field]: given }));
    expect(said({ da: 7 })).toContain(`${field}.da`);
    expect(said({ xx: 'x' })).toMatch(new RegExp(`${field}.*xx`));
  });

  it.each([
    null,
    'da',
    [],
    {},
    { languages: [] },
    { languages: ['DA'] },
    { languages: [1] },
    { languages: ['da'], reason: ['Forkert'] },
    { languages: ['da'], note: 'x'.repeat(1001) },
    { languages: ['da'], note: ['Rettet'] },
    { languages: ['da'], note: { da: 7 } },
    { languages: ['da'], note: { da: 'x'.repeat(1001) } },
    { languages: ['da'], note: { xx: 'x' } },
  ])('is told what is wrong with %j', (body) => expect(readActRequest(body)).toEqual({ fault: inAll }));
});
