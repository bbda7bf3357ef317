import { describe, expect, it } from 'vitest';
import { consonantsOf, romanise } from './romanise.ts';

describe('romanise', () => {
  it.each([
    ['хорсенс', 'horsens'],
    ['вайле', 'vaile'],
    ['ሆርሰንስ', 'horsens'],
    ['ኦደንሰ', 'odense'],
  ])('writes "%s" as "%s"', (text, latin) => {
    expect(romanise(text)).toBe(latin);
  });

  it('leaves Latin and Arabic letters, digits and signs as they are', () => {
    expect(romanise('høje-taastrup 0851 هورسنس ፣')).toBe('høje-taastrup 0851 هورسنس ፣');
  });
});

describe('consonantsOf', () => {
  it('brings spellings of one sound together', () => {
    expect(consonantsOf('kopenhagen')).toBe(consonantsOf('qopenhagen'));
    expect(consonantsOf('svendborg')).toBe(consonantsOf('zwendborg'));
  });
});
