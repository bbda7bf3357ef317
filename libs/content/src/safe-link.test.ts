import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeHref, safeWebAddress } from './safe-link.ts';

describe('a safe link', () => {
  it.each(['https://example.org/', 'http://example.org/a?b=c#d', 'mailto:kontakt@example.org', 'tel:+4570123456', '/da/nyheder', '#top'])(
    'is %j',
    (href) => expect(safeHref(href)).toBe(href),
  );

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//example.org',
    '/\\example.org',
    '\\\\example.org',
    'https://example.org/\u202egpj.exe',
    'https://exa\u200bmple.org',
    'https://name:word@example.org',
    'example.org',
    '',
    ' ',
  ])('is not %j', (href) => expect(safeHref(href)).toBeNull());

  it('has a scheme of the list whenever it has one, as a browser reads it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.webUrl(),
          fc.string().map((rest) => `javascript:${rest}`),
        ),
        (text) => {
          const href = safeHref(text);
          if (href === null) return;
          const read = new URL(href, 'https://own.example/');
          expect(['https:', 'http:', 'mailto:', 'tel:']).toContain(read.protocol);
          if (href.startsWith('/')) expect(read.host).toBe('own.example');
          expect(safeHref(href)).toBe(href);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('to a website is https or http', () => {
    expect(safeWebAddress('https://example.org')).toBe('https://example.org/');
    expect(safeWebAddress('tel:112')).toBeNull();
    expect(safeWebAddress('/da')).toBeNull();
  });
});
