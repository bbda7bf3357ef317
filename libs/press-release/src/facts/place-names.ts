const name = "\\p{Lu}[\\p{L}’'-]*(?:\\s(?:\\p{Lu}[\\p{L}’'-]*|\\d{1,2}))*";

/** For a pattern: one place or several, as a sentence lists them: "Sundparken, Bispehaven og Gellerup 2". */
export const placesListed = `(?<places>${name}(?:,\\s${name})*(?:\\s(?:og|samt)\\s${name})?)`;

/** The places of such a list, one by one. */
export const eachPlace = (listed: string): string[] => listed.split(/,\s|\s(?:og|samt)\s/);
