import { genitiveOf, officialNameOf } from './danish-genitive.ts';
import { editDistance } from './edit-distance.ts';
import { keyOf } from './key-of.ts';
import { municipalities } from './municipality-table.ts';
import { consonantsOf } from './romanise.ts';
import type { RegisteredMunicipality } from './registered-municipality.ts';

export interface MunicipalityMatch {
  /** The one municipality the text names, in whatever spelling. */
  exact: RegisteredMunicipality | null;
  /** When none is named: those spelled most like it, nearest first, five at most. */
  nearest: RegisteredMunicipality[];
}

const byCode = new Map(municipalities.map((municipality) => [municipality.code, municipality]));

/** The municipality with this official code ("0851"; "851" is accepted), or null. */
export function municipalityByCode(code: string): RegisteredMunicipality | null {
  return byCode.get(code.trim().padStart(4, '0')) ?? null;
}

/** Every spelling of ours for one municipality, genitive and office name included. */
export function spellingsOf(municipality: RegisteredMunicipality): string[] {
  const { name, arabicName, otherSpellings } = municipality;
  return [name, genitiveOf(name), officialNameOf(municipality), arabicName, ...otherSpellings, ...otherSpellings.map(genitiveOf)];
}

const keys = municipalities.flatMap((municipality) =>
  [...new Set(spellingsOf(municipality).map(keyOf))].map((key) => ({ key, consonants: consonantsOf(key), municipality })),
);
const byKey = new Map(keys.map(({ key, municipality }) => [key, municipality]));

const longestText = 100;
const mostNearest = 5;

/** The municipality a text names in whatever spelling ("kobenhavn", "Hoje taastrup kommune", "Århus", "كوبنهاغن", "Хорсенс", "0851"), or null. */
export function municipalityNamed(text: string): RegisteredMunicipality | null {
  const typed = text.trim().slice(0, longestText);
  return /^\d{3,4}$/.test(typed) ? municipalityByCode(typed) : (byKey.get(keyOf(typed)) ?? null);
}

/**
 * Who is meant by what somebody typed: the municipality it names, else the nearest by edit distance or by a part of
 * the name ("Lemvi", "Skjern"); neither for other words.
 */
export function findMunicipality(text: string): MunicipalityMatch {
  const exact = municipalityNamed(text);
  const key = keyOf(text.trim().slice(0, longestText));
  return { exact, nearest: exact || key.length < 2 ? [] : nearestTo(key, isSoundedOut(text)) };
}

const isSoundedOut = (text: string) => /[\u0400-\u052f\u1200-\u135a]/u.test(text);

/** What is written in letters that Danish names are only sounded out in is compared by its consonants too. */
function nearestTo(typed: string, soundedOut: boolean): RegisteredMunicipality[] {
  const distances = new Map<RegisteredMunicipality, number>();
  const typedConsonants = consonantsOf(typed);
  for (const { key, consonants, municipality } of keys) {
    const byLetters = typed.length >= 3 && key.includes(typed) ? 0.5 : editDistance(typed, key);
    const bySound = soundedOut && typedConsonants.length > 1 ? editDistance(typedConsonants, consonants) * 2 : Infinity;
    const distance = Math.min(byLetters, bySound);
    if (distance <= Math.max(1, typed.length / 3)) distances.set(municipality, Math.min(distance, distances.get(municipality) ?? distance));
  }
  return [...distances]
    .sort(([, one], [, other]) => one - other)
    .slice(0, mostNearest)
    .map(([municipality]) => municipality);
}
