import { findMunicipalities } from './municipality-mentions.ts';

/** Parts of the country and beyond: no neighbourhood has these names. */
const wide = new Set(
  'Danmark Norden Skandinavien Europa EU Jylland Nordjylland Midtjylland Vestjylland Østjylland Sønderjylland Fyn Sydfyn Sjælland Nordsjælland Vestsjælland Sydsjælland Lolland-Falster Falster Hovedstaden Hovedstadsområdet Region Udlandet'.split(
    ' ',
  ),
);
const name = "\\p{Lu}[\\p{L}’'-]*(?:\\s\\p{Lu}[\\p{L}’'-]*)*";
/** "arbejder i X", "aktiviteter i X og Y": somebody does something there. */
const doesSomethingIn = new RegExp(
  `(?<!\\p{L})(?:arbejder|aktiv|aktive|aktiviteter|virker|indsats|indsatser|tilbud|caf[eé]|mødested|holder til|hører til|afdeling(?:er)?|frivillige)\\s(?:primært\\s|især\\s|både\\s)?i\\s(?<names>${name}(?:,\\s${name})*(?:\\s(?:og|samt)\\s${name})?)`,
  'gu',
);

/**
 * Places where somebody works, named without a word that says what they are: "arbejder i Vollsmose". They may be housing areas or
 * towns, so each is a question to an official: the words with the place. Municipalities and parts of the country are left out.
 */
export function findBarePlaces(clause: string): string[] {
  return [...clause.matchAll(doesSomethingIn)].flatMap(({ 0: words, index, groups }) => {
    const places = (groups?.names ?? '').split(/,\s|\s(?:og|samt)\s/);
    const from = index + words.length - (groups?.names?.length ?? 0);
    const official = findMunicipalities(clause).some((mention) => mention.from >= from && mention.from < index + words.length);
    return official || places.every((place) => wide.has(place.split(' ')[0] ?? '')) ? [] : [words];
  });
}
