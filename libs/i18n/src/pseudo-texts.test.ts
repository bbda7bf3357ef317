import { afterEach, expect, test } from 'vitest';
import { flattenTexts } from './flatten-texts.ts';
import { replaceTexts } from './kept-texts.ts';
import { loadTexts } from './load-texts.ts';
import { pseudoTexts } from './pseudo-texts.ts';
import { placeholdersIn } from './split-template.ts';
import { standingText } from './standing-texts.ts';
import { textsIn } from './texts-in.ts';

afterEach(() => {
  replaceTexts('da', loadTexts('da'));
});

test.each(['ltr', 'rtl'] as const)('pseudo-texts from %s keep keys and placeholders and no plain letters', (direction) => {
  const danish = flattenTexts(loadTexts('da'));
  const pseudo = flattenTexts(pseudoTexts(direction));
  expect([...pseudo.keys()]).toEqual([...danish.keys()]);
  for (const [key, text] of pseudo) {
    expect(placeholdersIn(text)).toEqual(placeholdersIn(danish.get(key) ?? ''));
    expect(text.replace(/\{\{\w+\}\}/gu, '')).not.toMatch(/[a-zæøå]/iu);
  }
});

test('a page can be said in pseudo-texts', () => {
  replaceTexts('da', pseudoTexts('ltr'));
  expect(textsIn('da')('frame:menu')).toBe('[ḿḗḗƞŭŭ]');
  expect(standingText('da', 'privacy').title).toMatch(/^\[/u);
});
