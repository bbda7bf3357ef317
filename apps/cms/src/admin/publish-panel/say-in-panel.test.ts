import { describe, expect, it } from 'vitest';
import type { LanguageState } from '../../editorial/language-states.ts';
import { panelTexts } from './panel-texts.ts';
import { publishLabel, speechIn, textsHint, withdrawLabel } from './say-in-panel.ts';
import type { StateOfLanguage } from './panel-api.ts';

const inState = (language: 'da' | 'ar' | 'ur', state: LanguageState) => ({ language, state }) as StateOfLanguage;
const danish = speechIn('da');

describe('the buttons of the panel say what they will do', () => {
  it.each([
    [[inState('da', 'draft')], 'Udgiv på dansk'],
    [[inState('da', 'draft'), inState('ar', 'changed')], 'Udgiv på dansk og arabisk'],
    [[inState('ar', 'changed')], 'Udgiv ændringerne på arabisk'],
    [[inState('ar', 'changed'), inState('da', 'published')], 'Udgiv ændringerne på arabisk og dansk'],
    [[inState('da', 'published')], 'Udgiv igen på dansk'],
    [[inState('da', 'withdrawn')], 'Udgiv på dansk'],
  ])('%j: %s', (chosen, label) => expect(publishLabel(danish, chosen)).toBe(label));

  it('when withdrawing, in Danish that is Danish', () => {
    expect(withdrawLabel(danish, [inState('da', 'published')])).toBe('Træk den danske side tilbage');
    expect(withdrawLabel(danish, [inState('ar', 'published')])).toBe('Træk den arabiske side tilbage');
    expect(withdrawLabel(danish, [inState('ur', 'published')])).toBe('Træk siden på urdu tilbage');
    expect(withdrawLabel(danish, [inState('da', 'published'), inState('ar', 'changed')])).toBe('Træk siden på dansk og arabisk tilbage');
  });

  it('in the language of the person', () => {
    expect(publishLabel(speechIn('en'), [inState('ar', 'draft')])).toBe('Publish in Arabic');
    expect(withdrawLabel(speechIn('en'), [inState('ar', 'published')])).toBe('Withdraw the Arabic page');
  });

  it('in Danish for a person whose language the desk does not have', () =>
    expect(publishLabel(speechIn('so'), [inState('da', 'draft')])).toBe('Udgiv på dansk'));
});

describe('the panel says which text stands in for a missing one', () => {
  it('where the source language is among several', () =>
    expect(textsHint(danish, [inState('da', 'changed'), inState('ar', 'changed')], 'da')).toMatch(/ser læserne teksten på dansk/));

  it('and nothing where each language has only its own', () => {
    expect(textsHint(danish, [inState('da', 'changed')], 'da')).toBeNull();
    expect(textsHint(danish, [inState('ar', 'changed'), inState('ur', 'changed')], 'da')).toBeNull();
  });
});

describe('the words of the panel', () => {
  it.each(Object.entries(panelTexts))('%s has the same places in every language', (_name, words) => {
    const places = Object.values(words).map((text) => (text.match(/\{\w+\}/g) ?? []).sort().join());
    expect(new Set(places).size).toBe(1);
  });
});
