import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PressReleaseDraft } from './draft/press-release-draft.ts';
import { readPressRelease } from './read-press-release.ts';

const sample = (name: string) => readFileSync(new URL(`./samples/${name}`, import.meta.url));
const draftOf = async (bytes: Uint8Array, filename?: string): Promise<PressReleaseDraft> => {
  const { draft, error } = await readPressRelease(bytes, filename === undefined ? {} : { filename });
  if (!draft) throw new Error(error.message);
  return draft;
};
const pairsOf = (draft: PressReleaseDraft) => draft.partnerships.map(({ municipality, partner }) => `${municipality} ${partner}`);

describe('a release about five municipalities and their partners', async () => {
  const draft = await draftOf(sample('five-municipalities.da.txt'));

  it('gives the head of the announcement', () => {
    expect(draft.announcement).toEqual({
      title: 'Foreninger og kommuner går sammen mod social kontrol',
      date: '2019-04-15',
      topic: 'Æresrelaterede konflikter',
      lede: 'Fem kommuner åbner nu dørene for byens foreninger. Formålet er, at frivillige og ansatte løfter opgaven i fællesskab.',
    });
  });

  it('gives the programme with its sum, applications, year and municipalities', () => {
    expect(draft.amounts).toEqual([{ value: 8_500_000, currency: 'DKK', words: '8,5 mio. kroner' }]);
    expect(draft.applications).toEqual({ value: 5, words: 'fem ansøgninger' });
    expect(draft.grantProgramme).toMatchObject({
      amount: 8_500_000,
      currency: 'DKK',
      year: 2019,
      applicationsReceived: 5,
      municipalities: ['0540', '0851', '0615', '0101', '0169'],
    });
    expect(draft.municipalities.find(({ code }) => code === '0169')).toEqual({
      code: '0169',
      name: 'Høje-Taastrup',
      words: 'Høje Taastrup Kommune',
    });
  });

  it('gives every pair of municipality and partner, and no other', () => {
    expect(pairsOf(draft)).toEqual([
      '0169 Baba – fordi far er vigtig',
      '0169 Bydelsmødre',
      '0101 Baba – fordi far er vigtig',
      '0101 Bydelsmødre',
      '0540 Baba – fordi far er vigtig',
      '0540 Bydelsmødre',
      '0851 Elsk Aalborg International',
      '0851 Sawa',
      '0851 Foreningen for Kvinders vækst',
      '0851 Integrationsrådet',
      '0615 Bo Trivsel',
    ]);
  });

  it('gives the funder of the two it refers back to, and the areas of the one that works there', () => {
    expect(draft.funders).toEqual([{ name: 'Fonden for Socialt Ansvar', finances: ['Baba – fordi far er vigtig', 'Bydelsmødre'] }]);
    expect(draft.areas).toEqual([
      { name: 'Sønderbro', municipality: '0615' },
      { name: 'Sundparken', municipality: '0615' },
    ]);
    expect(draft.partners.find(({ name }) => name === 'Bo Trivsel')?.areas).toEqual(['Sønderbro', 'Sundparken']);
    expect(draft.partnerships.at(-1)?.areas).toEqual(['Sønderbro', 'Sundparken']);
  });

  it('is sure of all of it, and keeps paragraphs and list as the body', () => {
    expect(draft.unsure).toEqual([]);
    expect(draft.body.map(({ type }) => type)).toEqual([
      'paragraph',
      'paragraph',
      'list',
      'paragraph',
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
  });
});

describe('a release with many forms of sentence', async () => {
  const draft = await draftOf(sample('mixed-sentences.da.txt'));

  it('finds partnerships told forwards, backwards, between, by "I Vejle er det" and by "der etableres"', () => {
    expect(pairsOf(draft)).toEqual([
      '0730 Livslinjen',
      '0706 Havfruen',
      '0169 Kulturcenter Klangen',
      '0630 Nordlys',
      '0665 Kirkens Korshær',
      '0665 Blå Kors',
      '0671 Kirkens Korshær',
      '0671 Blå Kors',
      '0661 Kirkens Korshær',
      '0661 Blå Kors',
    ]);
  });

  it('finds who finances whom, active and passive', () => {
    expect(draft.funders).toEqual([
      { name: 'Novo Nordisk Fonden', finances: ['Blå Kors', 'Kirkens Korshær'] },
      { name: 'TrygFonden', finances: ['Nordlys'] },
      { name: 'Fonden Egelund', finances: [] },
    ]);
  });

  it('takes the sum of the programme and the count of applications, not those of other things', () => {
    expect(draft.grantProgramme).toMatchObject({ amount: 12_000_000, applicationsReceived: 12, year: 2018 });
    expect(draft.amounts.map(({ value }) => value)).toEqual([12_000_000, 2_400_000]);
  });

  it('does not choose a municipality that was refused, nor find places inside other names', () => {
    expect(draft.grantProgramme?.municipalities).not.toContain('0621');
    expect(draft.municipalities.map(({ name }) => name)).not.toContain('Odense');
  });

  it('leaves to an official what can be read in two ways', () => {
    expect(draft.unsure).toEqual([
      { what: 'amount', words: 'ca. 400.000 kr. om året' },
      { what: 'partner', words: 'Kvinder og Børn' },
      { what: 'partnership', words: 'Aalborg Kommune overvejer at indgå partnerskab med Danner.' },
      { what: 'partnership', words: 'Tårnby, Dragør og Hvidovre kommuner indgår alle fire partnerskaber med Danner.' },
    ]);
  });
});

describe('releases of other kinds', () => {
  it('finds nothing where there is nothing', async () => {
    const draft = await draftOf(sample('without-facts.da.txt'));
    expect(draft).toMatchObject({
      announcement: { title: 'Tak til alle frivillige', date: null, topic: null },
      amounts: [],
      applications: null,
      municipalities: [],
      partners: [],
      partnerships: [],
      funders: [],
      areas: [],
      grantProgramme: null,
      unsure: [],
    });
  });

  it('keeps the text of another language and says that no facts were looked for', async () => {
    const english =
      'A new start\n\n15 April 2019\n\nThe municipality of Copenhagen gets 8.5 mio. kr. and will work together with the women of Sawa.';
    for (const text of [
      `${english} It was said by the minister today that this is good for all of us.`,
      'Kommunen och folket\n\nDet är för dyrt att bo på landet och inte heller bra för barnen, säger Odense Kommune som är med och betalar för bussen till skolan.',
    ]) {
      const draft = await draftOf(Buffer.from(text));
      expect(draft.unsure.map(({ what }) => what)).toContain('language');
      expect([draft.amounts, draft.municipalities, draft.partners]).toEqual([[], [], []]);
    }
  });

  it('reads a megabyte in seconds, whatever it is made of', async () => {
    const whole = sample('mixed-sentences.da.txt').toString();
    const megabyte = (text: string) => Buffer.from(text.repeat(Math.ceil(1_000_000 / Buffer.byteLength(text))));
    for (const text of [whole, 'Odense Kommune samarbejder med A og B, som kom ind ', 'a', 'Aa og ']) {
      const start = process.cpuUsage().user;
      await readPressRelease(megabyte(text));
      expect((process.cpuUsage().user - start) / 1e6, text.slice(0, 20)).toBeLessThan(10);
    }
  }, 60_000);
});
