import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPressRelease } from './read-press-release.ts';

/** What a release says, short: pairs as "code partner". */
async function read(name: string) {
  const { draft, error } = await readPressRelease(readFileSync(new URL(`./samples/${name}`, import.meta.url)), { filename: name });
  if (!draft) throw new Error(error.message);
  const { announcement, amounts, applications, grantProgramme, municipalities, partnerships, unsure } = draft;
  return {
    ...announcement,
    sums: amounts.map(({ value }) => value),
    applications: applications?.value ?? null,
    granted: grantProgramme?.amount ?? null,
    codes: municipalities.map(({ code }) => code),
    pairs: partnerships.map(({ municipality, partner }) => `${municipality} ${partner}`),
    unsure: unsure.map(({ what, words }) => `${what}: ${words}`),
  };
}

describe('a release of another kind', () => {
  it('tells the sum in all from the sum for each by its title, and knows a sentence with two municipalities', async () => {
    expect(await read('two-sums.da.txt')).toMatchObject({
      date: '2016-03-03',
      sums: [8_000_000, 2_000_000],
      granted: 8_000_000,
      applications: 31,
      codes: ['0561', '0791', '0479', '0265'],
      pairs: [
        '0561 Frivilligcenter Esbjerg',
        '0561 Dansk Flygtningehjælp',
        '0791 Røde Kors Viborg',
        '0479 Frivilligcenter Svendborg',
        '0265 Mødrehjælpen',
      ],
      unsure: [],
    });
  });

  it('takes no sum for a partner, and no sender for a title', async () => {
    const { title, topic, pairs, sums } = await read('entries-with-sums.da.txt');
    expect({ title, topic }).toEqual({ title: 'Ny sprogindsats i seks kommuner', topic: null });
    expect(sums).toHaveLength(6);
    expect(pairs).toEqual([
      '0751 Kvindehjem Gellerup',
      '0730 Ældre Sagen Randers',
      '0330 Folkekirkens Nødhjælp',
      '0480 Dansk Røde Kors',
      '0173 Sprogkassen',
      '0846 Foreningen Nydansker',
    ]);
  });

  it('reads partners from their column of a table, in HTML and copied as text', async () => {
    const page = await read('table-of-projects.da.html');
    expect(page.pairs).toEqual(['0159 Sabaah', '0163 FAKTI', '0461 Exitcirklen', '0461 RED Safehouse', '0630 Danner']);
    expect(page.codes).toEqual(['0159', '0163', '0461', '0630']);
    expect((await read('table-as-text.da.txt')).pairs).toEqual([
      '0210 Fredensborg Idrætsforening',
      '0260 Frivilligcenter Halsnæs',
      '0201 Broen Allerød',
      '0230 Lions Club Rudersdal',
      '0223 Dansk Flygtningehjælp Ungdom',
    ]);
  });

  it('reads sentences that begin with the partner', async () => {
    const { pairs, unsure } = await read('partners-first.da.txt');
    expect(pairs).toEqual(
      expect.arrayContaining(['0840 Cross Cultures', '0791 Broen Danmark', '0746 Ungdommens Folkemøde', '0706 Headspace', '0707 Blå Kors']),
    );
    expect(unsure).toEqual(['partnership: Hedensted Kommune får hjælp af KFUM Spejderne.']);
  });

  it('shares what two municipalities do, and pairs "henholdsvis" in order', async () => {
    const { title, applications, pairs } = await read('respectively.da.txt');
    expect({ title, applications }).toEqual({ title: 'Nye partnerskaber for 9,9 mio. kr.', applications: 14 });
    expect(pairs).toEqual(['0756 Frie Fugle', '0779 Frie Fugle', '0710 KFUM’s Sociale Arbejde', '0741 Samsø Højskole']);
  });

  it('finds no municipality in fjords, regions, people, streets, clubs and airports', async () => {
    expect(await read('same-words-no-municipalities.da.txt')).toMatchObject({ codes: [], pairs: [] });
  });

  it('counts no applications where only a deadline is named, or those of another year', async () => {
    expect(await read('only-a-deadline.da.txt')).toMatchObject({ applications: null, sums: [5_000_000], codes: [] });
  });

  it('parts a line that holds day, label and topic', async () => {
    expect(await read('day-between-bars.da.txt')).toMatchObject({
      title: 'Nyt korps af dialogkonsulenter på vej',
      date: '2018-06-04',
      topic: 'Negativ social kontrol',
    });
  });
});
