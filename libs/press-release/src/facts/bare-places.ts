import { findMunicipalities } from './municipality-mentions.ts';
import { eachPlace, placesListed } from './place-names.ts';

/** Parts of the country and beyond: no neighbourhood has these names. */
const wide = new Set(
  'Danmark Norden Skandinavien Europa EU Jylland Nordjylland Midtjylland Vestjylland Østjylland Sønderjylland Fyn Sydfyn Sjælland Nordsjælland Vestsjælland Sydsjælland Lolland-Falster Falster Hovedstaden Hovedstadsområdet Region Udlandet'.split(
    ' ',
  ),
);
/** "arbejder i X", "aktiviteter i X og Y": somebody does something there. */
const doesSomethingIn = new RegExp(
  `(?<!\\p{L})(?:arbejder|aktiv|aktive|aktiviteter|virker|indsats|indsatser|tilbud|caf[eé]|mødested|holder til|hører til|afdeling(?:er)?|frivillige)\\s(?:primært\\s|især\\s|både\\s)?i\\s${placesListed}`,
  'gu',
);

/**
 * Places where somebody works, named without a word that says what they are: "arbejder i Vollsmose". They may be housing areas or
 * towns, so each is a question to an official: the words with the place. Municipalities and parts of the country are left out.
 */
export function findBarePlaces(clause: string): string[] {
  const municipalities = findMunicipalities(clause);
  const found = [...clause.matchAll(doesSomethingIn)].filter(({ 0: words, index, groups }) => {
    const { places = '' } = groups ?? {};
    const to = index + words.length;
    const isOfficial = municipalities.some(({ from }) => from >= to - places.length && from < to);
    return !isOfficial && !eachPlace(places).every((place) => wide.has(place.split(' ')[0] ?? ''));
  });
  return found.map(([words]) => words);
}
