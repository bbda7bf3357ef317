import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import type { FieldShape } from './field-shapes.ts';
import { parseSnapshot, snapshotDigest, snapshotOf, snapshotText, textsDigest } from './snapshot.ts';
import { paperKind } from './testing/paper-desk.ts';

const { shapes } = paperKind;

describe('a snapshot', () => {
  it('keeps texts apart from what all languages share, and texts of rows under their ids', () => {
    const document = {
      id: 'x',
      name: 'Horsens',
      code: '0615',
      contact: { phone: '1', address: 'Vej', openingHours: [{ id: 'r1', days: 'Mandag', phone: '2' }] },
    };
    expect(snapshotOf(shapes, document)).toEqual({
      texts: { name: 'Horsens', contact: { address: 'Vej', openingHours: { r1: { days: 'Mandag' } } } },
      shared: { code: '0615', contact: { phone: '1', openingHours: [{ id: 'r1', phone: '2' }] } },
    });
  });

  it('has texts that do not change when rows are put in another order', () => {
    const rows = [
      { id: 'r1', days: 'Mandag' },
      { id: 'r2', days: 'Tirsdag' },
    ];
    const [one, other] = [rows, rows.toReversed()].map((openingHours) => snapshotOf(shapes, { contact: { openingHours } }));
    expect(one && other && textsDigest(one) === textsDigest(other)).toBe(true);
    expect(one && other && snapshotDigest(one) === snapshotDigest(other)).toBe(false);
  });

  it('has the same digest after a field is added that nobody has filled in', () => {
    const more: FieldShape[] = [...shapes, { name: 'later', localized: true, label: undefined, holds: 'text' }];
    expect(snapshotDigest(snapshotOf(more, { name: 'A', later: null }))).toBe(snapshotDigest(snapshotOf(shapes, { name: 'A' })));
  });

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.record({ name: fc.string({ unit: 'binary' }), code: fc.string() }), (document) => {
        const snapshot = snapshotOf(shapes, document);
        expect(parseSnapshot(snapshotText(snapshot))).toEqual(snapshot);
      }),
    );
  });
});

describe('canonical JSON', () => {
  it('is the same for equal values, whatever the order of their keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
      }),
    );
  });

  it('leaves out what is empty and keeps what only looks it', () => {
    expect(canonicalJson({ b: null, a: { c: undefined }, no: false, zero: 0, text: '', list: [] })).toBe(
      '{"list":[],"no":false,"text":"","zero":0}',
    );
  });
});
