import { addressOf } from '@flersprog/content/address';
import { describe, expect, it } from 'vitest';
import { pagesToMeasure, readChoice } from './choice.ts';

const pages = ['/ar', '/ar/partners/sawa', '/da', '/da/partnere', '/da/partnere/sawa', '/da/privatliv', '/uk'].flatMap((path) => {
  const address = addressOf(path);
  return address ? [{ path, address }] : [];
});
const chosen = (environment: NodeJS.ProcessEnv) => pagesToMeasure(pages, readChoice(environment)).map(({ path }) => path);

describe('what Lighthouse is asked for', () => {
  it('is every kind of page in Danish and Arabic, three times', () => {
    expect(chosen({})).toEqual(['/ar', '/da', '/da/partnere', '/ar/partners/sawa', '/da/partnere/sawa', '/da/privatliv']);
    expect(readChoice({}).runs).toBe(3);
  });

  it('is narrowed to kinds, languages and a number of runs', () => {
    expect(chosen({ LIGHTHOUSE_KINDS: 'partner, privacy', LIGHTHOUSE_LANGUAGES: 'da' })).toEqual(['/da/partnere/sawa', '/da/privatliv']);
    expect(readChoice({ LIGHTHOUSE_RUNS: '1' }).runs).toBe(1);
  });

  it('is refused by name where the site has no such page or the number is none', () => {
    expect(() => chosen({ LIGHTHOUSE_KINDS: 'parnter' })).toThrow(/LIGHTHOUSE_KINDS names "parnter".*partner/);
    expect(() => chosen({ LIGHTHOUSE_LANGUAGES: 'de' })).toThrow(/LIGHTHOUSE_LANGUAGES names "de".*ar, da, uk/);
    expect(() => readChoice({ LIGHTHOUSE_RUNS: '0' })).toThrow('Example: LIGHTHOUSE_RUNS=1');
  });
});
