import type { LanguageTag } from '../languages.ts';
import { loadLanguageNames } from '../load-texts.ts';

const reviewed = new Map<LanguageTag, Record<string, string>>();
const displayNames = new Map<LanguageTag, Intl.DisplayNames>();
const intlNames = new Map<string, string>();

/**
 * What a language is called in another language: languageName('da', 'so') → "somali". Names that Intl lacks or gets wrong
 * come from the reviewed list in the language's folder of texts; an unknown tag is answered with itself.
 */
export function languageName(inLanguage: LanguageTag, tag: string): string {
  return reviewedNames(inLanguage)[tag] ?? intlName(inLanguage, tag);
}

/** Kept, for a page names a dozen, and ICU looks for each anew. */
function intlName(inLanguage: LanguageTag, tag: string): string {
  const key = `${inLanguage} ${tag}`;
  const name = intlNames.get(key) ?? nameFromIntl(inLanguage, tag);
  intlNames.set(key, name);
  return name;
}

function nameFromIntl(inLanguage: LanguageTag, tag: string): string {
  try {
    return namesIn(inLanguage).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

function namesIn(language: LanguageTag): Intl.DisplayNames {
  const names = displayNames.get(language) ?? new Intl.DisplayNames(language, { type: 'language', fallback: 'code' });
  displayNames.set(language, names);
  return names;
}

function reviewedNames(inLanguage: LanguageTag): Record<string, string> {
  let names = reviewed.get(inLanguage);
  if (!names) {
    names = loadLanguageNames(inLanguage);
    reviewed.set(inLanguage, names);
  }
  return names;
}
