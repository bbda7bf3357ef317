import { describe, expect, it } from 'vitest';
import { factsIn, factValue } from './facts.ts';
import { plainText, segmentsOf } from './plain-text.ts';
import { referencesOf } from './references.ts';
import type { RichText } from './rich-text.ts';

const body: RichText = {
  blocks: [
    { type: 'heading', level: 2, children: [{ type: 'text', text: 'Puljen' }] },
    {
      type: 'paragraph',
      children: [
        { type: 'fact', fact: { of: 'grant-programme', id: 'g1', value: 'amount' } },
        { type: 'text', text: ' til ' },
        { type: 'link', to: { page: { kind: 'municipality', id: 'm2' } }, children: [{ type: 'text', text: 'Horsens', bold: true }] },
        { type: 'break' },
        { type: 'text', text: 'og flere' },
      ],
    },
    { type: 'image', media: 'p9' },
    {
      type: 'list',
      ordered: false,
      items: [
        {
          children: [{ type: 'text', text: 'yderst' }],
          ordered: false,
          items: [{ children: [{ type: 'fact', fact: { of: 'partner', id: 'a1', value: 'name' } }], ordered: false, items: [] }],
        },
      ],
    },
    { type: 'help-line', title: 'Ring', text: null, phone: '70 12 34 56', hours: null },
  ],
};

describe('a running text', () => {
  it('reads as plain lines, with facts said as the caller says them', () => {
    expect(plainText(body, (fact) => `<${fact.value}>`)).toBe('Puljen\n<amount> til Horsens og flere\nyderst\n<name>\nRing\n70 12 34 56');
  });

  it('is cut into segments that know their block', () => {
    expect(segmentsOf(body).map(({ block }) => block)).toEqual([0, 1, 3, 4, 4]);
  });

  it('tells which facts it points at', () => expect(factsIn(body).map(({ id }) => id)).toEqual(['g1', 'a1']));

  it('is counted among what a document refers to, each once and sorted', () => {
    const values = { topics: ['t1'], municipalities: ['m2', 'm1'], partners: [], grantProgrammes: ['g1'], leadImage: null, body };
    expect(referencesOf('announcement', values).map(({ kind, id }) => `${kind}:${id}`)).toEqual([
      'grant-programme:g1',
      'media:p9',
      'municipality:m1',
      'municipality:m2',
      'partner:a1',
      'topic:t1',
    ]);
  });
});

describe('a fact', () => {
  it('takes its value from the document it points at', () => {
    expect(factValue({ of: 'grant-programme', id: 'g1', value: 'amount' }, { amount: 8500000 })).toBe(8500000);
    expect(factValue({ of: 'grant-programme', id: 'g1', value: 'municipalityCount' }, { municipalities: ['a', 'b'] })).toBe(2);
    expect(factValue({ of: 'announcement', id: 'n1', value: 'date' }, { date: '2019-04-15' })).toBe('2019-04-15');
  });

  it('has none where the document says nothing', () => {
    expect(factValue({ of: 'grant-programme', id: 'g1', value: 'amount' }, { amount: null })).toBeNull();
    expect(factValue({ of: 'partner', id: 'p', value: 'name' }, { name: '' })).toBeNull();
  });
});
