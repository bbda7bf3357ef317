import { genitiveOf, municipalities, officialNameOf } from '@flersprog/content';
import { describe, expect, it } from 'vitest';
import { findMunicipalities } from './municipality-mentions.ts';

const sure = (sentence: string) =>
  findMunicipalities(sentence)
    .filter((mention) => mention.sure)
    .map(({ municipality }) => municipality.name);
const bare = (sentence: string) =>
  findMunicipalities(sentence)
    .filter((mention) => !mention.sure)
    .map(({ municipality }) => municipality.name);

describe('findMunicipalities', () => {
  it('finds every municipality by its office, in genitive and in capitals', () => {
    for (const municipality of municipalities) {
      const { name } = municipality;
      for (const office of [
        officialNameOf(municipality),
        `${name} Kommune`,
        `${genitiveOf(name)} kommune`,
        `${name.toUpperCase()} KOMMUNE`,
        `${name} Kommunes`,
      ]) {
        expect(sure(`Nu har ${office} svaret.`), office).toEqual([name]);
      }
    }
  });

  it.each([
    ['Høje Taastrup, Lyngby Taarbæk og Faaborg Midtfyn kommuner er med.', ['Høje-Taastrup', 'Lyngby-Taarbæk', 'Faaborg-Midtfyn']],
    ['København, Sønderborg og Horsens Kommuner er med.', ['København', 'Sønderborg', 'Horsens']],
    ['Kommunerne Lemvig, Struer samt Skive deltager.', ['Lemvig', 'Struer', 'Skive']],
    ['kommunerne Lemvig, Struer samt Skive deltager', ['Lemvig', 'Struer', 'Skive']],
    ['Århus Kommune og Aarhus Kommune', ['Aarhus', 'Aarhus']],
    ['Ikast‑Brande Kommune og Ringkøbing – Skjern Kommune', ['Ikast-Brande', 'Ringkøbing-Skjern']],
    ['Bornholms Regionskommune', ['Bornholm']],
  ])('reads lists that share one word: %s', (sentence, names) => {
    expect(sure(sentence)).toEqual(names);
  });

  it('is not sure of a place name by itself', () => {
    expect(bare('I Vejle og Horsens åbner to huse.')).toEqual(['Vejle', 'Horsens']);
    expect(sure('I Vejle og Horsens åbner to huse.')).toEqual([]);
  });

  it('finds none in other names, compounds, everyday words, regions and Christiansø', () => {
    for (const sentence of [
      'Elsk Aalborg International holder fest.',
      'Odense-modellen og Vejle-borgere.',
      'Aalborg Universitetshospital svarer.',
      'Vejen er lang.',
      'Greve Schimmelmann bor på slottet.',
      'Region Sjælland og Christiansø.',
      'Storkøbenhavn og Vestvejle.',
    ]) {
      expect(sure(sentence), sentence).toEqual([]);
      expect(bare(sentence), sentence).toEqual([]);
    }
  });
});
