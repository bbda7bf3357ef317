import type { RegisteredMunicipality } from './registered-municipality.ts';

/** Danish genitive of a name: "Københavns"; only an apostrophe after s, x and z ("Horsens'"), as the Danish spelling rules have it. */
export function genitiveOf(name: string): string {
  return /[sxz]$/i.test(name) ? `${name}'` : `${name}s`;
}

/** Those whose office carries the genitive in its name. */
const genitiveOffices = new Set(['0101', '0480', '0820']);

/** What the municipality is called as an authority: "Københavns Kommune", "Aalborg Kommune", "Bornholms Regionskommune". */
export function officialNameOf(municipality: RegisteredMunicipality): string {
  if (municipality.code === '0400') return 'Bornholms Regionskommune';
  return `${genitiveOffices.has(municipality.code) ? genitiveOf(municipality.name) : municipality.name} Kommune`;
}
