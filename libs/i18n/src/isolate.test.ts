import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isolate, isolateIn } from './isolate.ts';
import { hasStrayControls, stripControls, stripControlsButMarks } from './strip-controls.ts';

const controls = ['\u202e', '\u2066', '\u2069', '\u200f', '\u061c', '\u0000', '\u009f', '\ufeff', '\u2028', '\u{e0041}'];
const anyText = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...controls))).map((pieces) => pieces.join(''));

test('nothing inside an isolated text can break out of it', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const isolated = isolate(text);
      expect(isolated.at(0)).toBe('\u2068');
      expect(isolated.at(-1)).toBe('\u2069');
      expect(isolated.slice(1, -1)).not.toMatch(/[\u2066-\u2069\u202a-\u202e]/u);
    }),
  );
});

test('stripping controls twice changes nothing more', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(stripControls(stripControls(text))).toBe(stripControls(text));
      expect(hasStrayControls(stripControls(text))).toBe(false);
    }),
  );
});

test('joiners that Persian and Urdu spelling needs are kept, and so are line breaks and tabs', () => {
  expect(stripControls('می‌خوانم\n\tx\u200d')).toBe('می‌خوانم\n\tx\u200d');
});

test('a soft direction mark and an override are removed', () => {
  expect(stripControls('Baba\u200e – \u202efar\u202c')).toBe('Baba – far');
});

test('running text keeps its soft marks and loses what turns it over', () => {
  expect(stripControlsButMarks('C++\u200f \u202Dog\u200b \u2067Sawa\u200e!\u061c')).toBe('C++\u200f og Sawa\u200e!\u061c');
});

test('a Danish name is isolated in Arabic, an Arabic one in Danish, a Danish one in Danish is left alone', () => {
  expect(isolateIn('rtl', 'Sawa')).toBe('\u2068Sawa\u2069');
  expect(isolateIn('ltr', 'سوا')).toBe('\u2068سوا\u2069');
  expect(isolateIn('ltr', 'Sawa')).toBe('Sawa');
});
