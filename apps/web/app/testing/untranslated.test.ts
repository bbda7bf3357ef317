import { languageName, languages } from '@flersprog/i18n';
import { replaceTexts } from '@flersprog/i18n/kept-texts';
import { loadTexts } from '@flersprog/i18n/load-texts';
import { pseudoTexts } from '@flersprog/i18n/pseudo-texts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleModels } from './example-models.ts';
import { pageNames, renderExample } from './render-view.tsx';

/** With every interface text in strange letters, plain ones are content, what Intl says, or a text nobody can translate. */
describe.each(['ltr', 'rtl'] as const)('in pseudo-texts from %s', (direction) => {
  beforeAll(() => replaceTexts('da', pseudoTexts(direction)));
  afterAll(() => replaceTexts('da', loadTexts('da')));

  it.each(pageNames)('the page "%s" has no word of its own', (name) => {
    const content = wordsIn(JSON.stringify(exampleModels('da')[name]));
    const known = new Set([...content, ...wordsOfLanguages, ...wordsOfIntl]);
    const shown = textsShown(renderExample(name, 'da')).flatMap(wordsIn);
    expect(shown.length).toBeGreaterThan(3);
    expect([...new Set(shown)].filter((word) => !known.has(word))).toEqual([]);
  });
});

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[a-zæøå]{2,}/g) ?? [];

const wordsOfLanguages = languages.flatMap(({ tag, autonym }) => wordsIn(`${autonym} ${languageName('da', tag)}`));
const months = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('da', { month: 'long', day: 'numeric', hour: 'numeric' }).format(new Date(2026, month)),
);
const wordsOfIntl = wordsIn(`${months.join(' ')} mio kr dkk og nbsp`);

/** Everything a reader sees or hears of a document: its text, and attributes that are spoken. */
function textsShown(html: string): string[] {
  const spoken = [...html.matchAll(/ (?:aria-label|alt|title|placeholder|value)="([^"]*)"/g)].map(([, text = '']) => text);
  const text = html
    .replace(/<script[\s\S]*?<\/script>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&[#\w]+;/g, ' ');
  return [text, ...spoken];
}
