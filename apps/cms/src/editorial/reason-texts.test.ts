import { describe, expect, it } from 'vitest';
import { reasonTexts } from './reason-texts.ts';

/** About values that all languages share. */
const ofAllLanguages = ['missingInAll', 'missingTogether'];
const placesIn = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

describe.each(Object.entries(reasonTexts))('the reason "%s"', (code, words) => {
  it('has the same places in every language of the desk', () =>
    expect(new Set(Object.values(words).map((text) => placesIn(text).join())).size).toBe(1));

  if (!ofAllLanguages.includes(code)) it('names the language it is about', () => expect(placesIn(words.da)).toContain('{language}'));
});
