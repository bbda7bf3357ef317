import { describe, expect, it } from 'vitest';
import { textToBlocks } from './text-to-blocks.ts';

const shape = (text: string) =>
  textToBlocks(text).map((block) =>
    block.type === 'list'
      ? [block.ordered ? '1.' : '•', ...block.items.map((item) => item.text)]
      : `${block.type === 'heading' ? '# ' : ''}${block.words.text}`,
  );
const sentence =
  'Denne sætning er så lang, at den uden videre kan kendes som brødtekst i en pressemeddelelse fra en styrelse eller en kommune.';

describe('textToBlocks', () => {
  it('makes lists of bullets, dashes and counted lines', () => {
    expect(shape('Her er de:\n• A\n• B\n  fortsat')).toEqual(['Her er de:', ['•', 'A', 'B fortsat']]);
    expect(shape('- A\n- B')).toEqual([['•', 'A', 'B']]);
    expect(shape('1. A\n2. B')).toEqual([['1.', 'A', 'B']]);
    expect(shape('• A\n\n• B')).toEqual([['•', 'A', 'B']]);
  });

  it('takes a single dash for a quotation and a day for a day', () => {
    expect(shape('– Det er godt, siger hun.')).toEqual(['– Det er godt, siger hun.']);
    expect(shape('15. april 2019\n16. april 2019')).toEqual(['15. april 2019', '16. april 2019']);
  });

  it('joins lines that were broken at one width and leaves those the writer ended', () => {
    const broken =
      'Her er en linje, som et mailprogram har brudt ved samme\nbredde som den næste, så de to hører sammen i et afsnit,\nog her slutter det.';
    expect(shape(broken)).toEqual([broken.replaceAll('\n', ' ')]);
    expect(shape('15-04-2019\nEt emne af nogen længde')).toEqual(['15-04-2019', 'Et emne af nogen længde']);
  });

  it('sees headings between paragraphs, not in the head and not in sentences', () => {
    expect(shape(`Titel\n\n${sentence}\n\nSådan gør I\n\n${sentence}\n\nDet var alt.`)).toEqual([
      'Titel',
      sentence,
      '# Sådan gør I',
      sentence,
      'Det var alt.',
    ]);
  });

  it('removes invisible and direction characters', () => {
    expect(shape('A\u00adB\u200b \u202eC\u00a0D')).toEqual(['AB C D']);
  });
});
