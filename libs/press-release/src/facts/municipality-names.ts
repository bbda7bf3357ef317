import { foldName, genitiveOf, municipalities, type RegisteredMunicipality } from '@flersprog/content';

/** A municipality's name as it can stand in a Danish text, by its first word; `rest` is the folded second word of a double name. */
export interface NameStart {
  municipality: RegisteredMunicipality;
  rest: string | null;
}

const starts = new Map<string, NameStart[]>();
for (const municipality of municipalities) {
  const latin = municipality.otherSpellings.filter(
    (spelling) => /^[\p{Script=Latin}\s-]+$/u.test(spelling) && !/kommune|frederiksværk/i.test(spelling),
  );
  for (const spelling of [municipality.name, ...latin.filter((name) => !partOfDoubleName(municipality, name))]) {
    for (const form of new Set([spelling, genitiveOf(spelling)])) addForm(municipality, form);
  }
}

function addForm(municipality: RegisteredMunicipality, form: string): void {
  const [first = '', ...others] = form.split(/[\s-]/);
  const rest = others.length > 0 ? foldName(others.join('')) : null;
  const known = starts.get(foldName(first)) ?? [];
  if (!known.some((start) => start.municipality === municipality && start.rest === rest)) {
    starts.set(foldName(first), [...known, { municipality, rest }]);
  }
}

/** "Lyngby" may be meant for Lyngby-Taarbæk in a search, in a text it may be the town. */
function partOfDoubleName(municipality: RegisteredMunicipality, spelling: string): boolean {
  return municipality.name.includes('-') && !/[\s-]/.test(spelling);
}

/** Names that may begin with this word, double names first. */
export function namesStartingWith(word: string): NameStart[] {
  return [...(starts.get(foldName(word)) ?? [])].sort((one, other) => Number(one.rest === null) - Number(other.rest === null));
}

/** Names that are everyday Danish words too ("vejen", "en greve", "at skive"): at the start of a sentence they say nothing. */
export const alsoPlainWords: ReadonlySet<string> = new Set([
  '0575',
  '0253',
  '0727',
  '0779',
  '0350',
  '0573',
  '0320',
  '0420',
  '0671',
  '0773',
]);
