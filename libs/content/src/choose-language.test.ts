import { languages } from '@flersprog/i18n';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseLanguage } from './choose-language.ts';

const tag = fc.constantFrom(...languages.map((language) => language.tag));
const versionsOf = (tags: readonly (typeof languages)[number]['tag'][], sourceLanguage: (typeof languages)[number]['tag'] = 'da') =>
  tags.map((language) => ({ language, sourceLanguage }));

describe('choosing a language', () => {
  it('gives the language asked for when it is there, and says so', () => {
    fc.assert(
      fc.property(fc.uniqueArray(tag, { minLength: 1 }), tag, (tags, wanted) => {
        const choice = chooseLanguage(versionsOf(tags), wanted);
        expect(choice?.isFallback).toBe(!tags.includes(wanted));
        expect(choice?.version.language === wanted).toBe(tags.includes(wanted));
      }),
    );
  });

  it('gives Danish to a reader of Arabic when Arabic is missing', () => {
    expect(chooseLanguage(versionsOf(['en', 'da']), 'ar')?.version.language).toBe('da');
  });

  it('follows a chain in its order, as far as there is something', () => {
    const chain = (tags: Parameters<typeof versionsOf>[0]) => chooseLanguage(versionsOf(tags), 'ps', ['fa', 'en', 'da'])?.version.language;
    expect([chain(['da', 'en', 'fa']), chain(['da', 'en']), chain(['da', 'pl']), chain(['pl'])]).toEqual(['fa', 'en', 'da', 'pl']);
  });

  it('gives the source language where no nearer one is there', () => {
    expect(chooseLanguage(versionsOf(['pl', 'uk'], 'uk'), 'ar')?.version.language).toBe('uk');
  });

  it('gives the first there is rather than nothing', () => {
    expect(chooseLanguage(versionsOf(['pl', 'tr'], 'uk'), 'ar')).toEqual({
      version: { language: 'pl', sourceLanguage: 'uk' },
      isFallback: true,
    });
  });

  it('gives nothing of nothing', () => expect(chooseLanguage([], 'da')).toBeNull());
});
