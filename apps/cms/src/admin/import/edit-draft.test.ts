import { municipalityByCode } from '@flersprog/content';
import { readPressRelease, type PressReleaseDraft } from '@flersprog/press-release';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import * as edit from './edit-draft.ts';

let draft: PressReleaseDraft;
beforeAll(async () => {
  const url = new URL('../../../../../libs/press-release/src/samples/five-municipalities.da.txt', import.meta.url);
  const reading = await readPressRelease(readFileSync(url));
  if (!reading.draft) throw new Error(reading.error.message);
  draft = reading.draft;
});

describe('correcting a draft', () => {
  it('takes a municipality away with its areas, its partnerships and its place in the programme', () => {
    const less = edit.removeMunicipality(draft, '0615');
    expect([less.municipalities.length, less.areas, less.partnerships.length, less.grantProgramme?.municipalities.length]).toEqual([
      4,
      [],
      10,
      4,
    ]);
  });

  it('renames a partner everywhere it is spoken of, but not to one that is there', () => {
    const renamed = edit.renamePartner(draft, 'Bydelsmødre', 'Bydelsmødrene');
    expect(renamed.partnerships.filter(({ partner }) => partner === 'Bydelsmødrene')).toHaveLength(3);
    expect(renamed.funders[0]?.finances).toContain('Bydelsmødrene');
    expect(edit.renamePartner(draft, 'Bydelsmødre', 'Sawa')).toBe(draft);
  });

  it('adds each thing once', () => {
    const odense = municipalityByCode('0461')!;
    const once = edit.addPartnership(edit.addPartner(edit.addMunicipality(draft, odense), 'Havens Folk'), '0461', 'Havens Folk');
    expect(once.partnerships).toHaveLength(12);
    expect(edit.addPartnership(edit.addPartner(edit.addMunicipality(once, odense), 'Havens Folk'), '0461', 'Havens Folk')).toBe(once);
    expect(edit.addFunder(edit.addFunder(draft, 'Ny Fond'), 'Ny Fond').funders).toHaveLength(2);
  });

  it('makes and unmakes the programme by its amount, and keeps its year with the date', () => {
    const none = edit.withAmount(draft, null);
    expect(none.grantProgramme).toBeNull();
    expect(edit.withAmount(none, 100).grantProgramme).toMatchObject({
      amount: 100,
      name: draft.announcement.title,
      year: 2019,
      applicationsReceived: 5,
    });
    expect(edit.withHead(draft, { date: '2021-02-03' }).grantProgramme?.year).toBe(2021);
  });

  it('takes an area, a partner or a funder away everywhere', () => {
    expect(edit.removeArea(draft, 'Sundparken').partnerships.flatMap(({ areas }) => areas)).toEqual(['Sønderbro']);
    expect(edit.removePartner(draft, 'Bydelsmødre').funders[0]?.finances).toEqual(['Baba – fordi far er vigtig']);
    expect(edit.removeFunder(draft, 'Fonden for Socialt Ansvar').funders).toEqual([]);
    expect(edit.removePartnership(draft, '0615', 'Bo Trivsel').partnerships).toHaveLength(10);
  });
});
