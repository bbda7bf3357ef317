import { describe, expect, it } from 'vitest';
import { genitiveOf, officialNameOf } from './danish-genitive.ts';
import { findMunicipality, municipalityByCode, spellingsOf } from './find-municipality.ts';
import { municipalities } from './municipality-table.ts';

const named = (text: string) => findMunicipality(text).exact?.name ?? null;

describe('the register of municipalities', () => {
  it('holds 98 municipalities with unique four-digit codes in order, and not Christiansø', () => {
    const codes = municipalities.map(({ code }) => code);
    expect(new Set(codes).size).toBe(98);
    expect(codes.every((code) => /^0\d{3}$/.test(code))).toBe(true);
    expect(codes).toEqual([...codes].sort());
    expect(municipalityByCode('0411')).toBeNull();
    expect(named('Christiansø')).toBeNull();
  });

  it('has as many municipalities in each region as the regions have', () => {
    const counts = Object.groupBy(municipalities, ({ region }) => region);
    expect(Object.fromEntries(Object.entries(counts).map(([region, all]) => [region, all.length]))).toEqual({
      Hovedstaden: 29,
      Sjælland: 17,
      Syddanmark: 22,
      Midtjylland: 19,
      Nordjylland: 11,
    });
  });

  it('writes every Arabic name in Arabic letters only', () => {
    expect(municipalities.filter(({ arabicName }) => !/^[\u0621-\u064a]+(?:[ -][\u0621-\u064a]+)?$/.test(arabicName))).toEqual([]);
  });

  it('forms genitives and the names of the authorities', () => {
    expect([genitiveOf('København'), genitiveOf('Horsens'), genitiveOf('Halsnæs')]).toEqual(['Københavns', "Horsens'", "Halsnæs'"]);
    const office = (code: string) => officialNameOf(municipalityByCode(code)!);
    expect(['0101', '0480', '0400', '0851'].map(office)).toEqual([
      'Københavns Kommune',
      'Nordfyns Kommune',
      'Bornholms Regionskommune',
      'Aalborg Kommune',
    ]);
  });
});

describe('findMunicipality', () => {
  it('finds every municipality by every spelling, also in capitals and without Danish letters, and no other', () => {
    for (const municipality of municipalities) {
      for (const spelling of spellingsOf(municipality)) {
        const plain = spelling.replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('å', 'a');
        for (const typed of [spelling, spelling.toUpperCase(), `  ${plain} kommune `]) expect(named(typed), typed).toBe(municipality.name);
      }
    }
  });

  it.each([
    ['kobenhavn', 'København'],
    ['KOEBENHAVNS KOMMUNE', 'København'],
    ['arhus', 'Aarhus'],
    ['Århus', 'Aarhus'],
    ['hoje taastrup', 'Høje-Taastrup'],
    ['Høje Tåstrup', 'Høje-Taastrup'],
    ['lyngby tårbæk', 'Lyngby-Taarbæk'],
    ['Nordfyns', 'Nordfyn'],
    ['Vesthimmerlands Kommune', 'Vesthimmerland'],
    ['Horsens’', 'Horsens'],
    ['Bornholms Regionskommune', 'Bornholm'],
    ['كوبنهاغن', 'København'],
    ['كوبنهاجن', 'København'],
    ['بلدية ألبورغ', 'Aalborg'],
    ['اودنسه', 'Odense'],
    ['Копенгаген', 'København'],
    ['комуна Хорсенс', 'Horsens'],
    ['ሆርሰንስ', 'Horsens'],
    ['شهرداری هورسنس', 'Horsens'],
    ['Aalborg Belediyesi', 'Aalborg'],
    ['gmina Odense', 'Odense'],
    ['degmada Vejle', 'Vejle'],
    ['0851', 'Aalborg'],
    ['851', 'Aalborg'],
  ])('takes "%s" for %s', (typed, name) => {
    expect(named(typed)).toBe(name);
  });

  it('offers the nearest when the spelling is wrong or only a part is given', () => {
    const nearest = (text: string) => findMunicipality(text).nearest.map(({ name }) => name);
    expect(nearest('Sønderbrog')[0]).toBe('Sønderborg');
    expect(nearest('kopenhavn')[0]).toBe('København');
    expect(nearest('Skjern')).toEqual(['Ringkøbing-Skjern']);
    expect(nearest('كوبنهاغ')[0]).toBe('København');
  });

  it.each([
    ['Орхус', 'Aarhus'],
    ['Гернінг', 'Herning'],
    ['ኦርሁስ', 'Aarhus'],
    ['ኮበንሃውን', 'København'],
    ['شارەوانی ئالبۆرگ', 'Aalborg'],
  ])('offers it first when "%s" sounds like %s', (typed, name) => {
    const { exact, nearest } = findMunicipality(typed);
    expect((exact ?? nearest[0])?.name).toBe(name);
  });

  it('offers nothing for other words, nothing at all and very long text', () => {
    for (const text of ['', ' ', 'x', 'Stockholm', 'Стокгольм', 'допомога', 'boligsociale indsatser', '9999', 'a'.repeat(100_000)]) {
      expect(findMunicipality(text), text.slice(0, 30)).toEqual({ exact: null, nearest: [] });
    }
  });
});
