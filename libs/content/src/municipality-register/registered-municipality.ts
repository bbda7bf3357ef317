/** Region of a municipality, without the word "Region". */
export type Region = 'Hovedstaden' | 'Sjælland' | 'Syddanmark' | 'Midtjylland' | 'Nordjylland';

/** One of Denmark's 98 municipalities. */
export interface RegisteredMunicipality {
  /** Official code, always four digits: "0101". */
  readonly code: string;
  /** Plain Danish name: "København", "Høje-Taastrup". */
  readonly name: string;
  readonly region: Region;
  /** Its name in Arabic script: "كوبنهاغن". */
  readonly arabicName: string;
  /** Names and spellings people also use, in any script. Differences that `foldName` removes are not listed. */
  readonly otherSpellings: readonly string[];
}
