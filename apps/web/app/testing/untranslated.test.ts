import { examples } from '@flersprog/content/examples';
import { municipalities } from '@flersprog/content';
import { languageName, languages, type LanguageTag } from '@flersprog/i18n';
import { replaceTexts } from '@flersprog/i18n/kept-texts';
import { loadTexts } from '@flersprog/i18n/load-texts';
import { pseudoTexts } from '@flersprog/i18n/pseudo-texts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExamples, type Examples } from '../reading/testing/open-examples.ts';
import { exampleModels } from './example-models.ts';
import { renderReadings } from './render-readings.ts';
import { pageNames, renderExample } from './render-view.tsx';
import { textsSaid } from './texts-said.ts';

/** A language from each side whose plural forms are those of Danish, which the pseudo-texts are made of. */
const tried: [LanguageTag, 'ltr' | 'rtl'][] = [
  ['da', 'ltr'],
  ['fa', 'rtl'],
];

let store: Examples;
beforeAll(async () => {
  store = await openExamples();
});
afterAll(() => store.close());

/** With every interface text in strange letters, plain ones are content, what Intl says, or a text nobody can translate. */
describe.each(tried)('in pseudo-texts in the place of %s, from %s', (language, direction) => {
  beforeAll(() => {
    replaceTexts('da', pseudoTexts('ltr'));
    replaceTexts(language, pseudoTexts(direction));
  });
  afterAll(() => {
    for (const tag of ['da', language] as const) replaceTexts(tag, loadTexts(tag));
  });

  it.each(pageNames)('the view of the page "%s" has no word of its own', (name) => {
    const content = wordsIn(JSON.stringify(exampleModels(language)[name]));
    const said = textsSaid(renderExample(name, language)).flatMap(wordsIn);
    expect(said.length).toBeGreaterThan(3);
    expect(unknown(said, content)).toEqual([]);
  });

  it('no page, error or feed says a word in its title, text, card or data that is neither content nor interface text', async () => {
    const content = [...wordsIn(JSON.stringify(examples.all)), ...municipalities.flatMap(({ name }) => wordsIn(name))];
    for (const [name, text] of await renderReadings(store.context, language)) {
      const said = textsSaid(text).flatMap(wordsIn);
      expect(said.length, name).toBeGreaterThan(3);
      expect(unknown(said, content), name).toEqual([]);
    }
  });
});

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[a-zæøå]{2,}/g) ?? [];

function unknown(said: string[], content: string[]): string[] {
  const known = new Set([...content, ...wordsOfLanguages, ...wordsOfIntl, 'flersprog']);
  return [...new Set(said)].filter((word) => !known.has(word));
}

const wordsOfLanguages = languages.flatMap(({ tag, autonym }) => wordsIn(`${autonym} ${languageName('da', tag)}`));
const months = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('da', { month: 'long', day: 'numeric', hour: 'numeric' }).format(new Date(2026, month)),
);
const wordsOfIntl = wordsIn(`${months.join(' ')} og nbsp`);
