import { scripts } from './check-languages.ts';
import type { LanguageLine } from './check-languages.ts';
import { flattenTexts } from './flatten-texts.ts';
import type { TextFiles } from './load-texts.ts';
import { placeholdersIn } from './split-template.ts';
import { hasStrayControls } from './strip-controls.ts';

const pluralSuffix = /_(?:zero|one|two|few|many|other)$/u;
/** Forms that may say the number in words ("جمعيتان" is "two associations"). */
const mayLeaveOutCount = /_(?:zero|one|two)$/u;

/**
 * What is wrong with one language's texts beside the Danish ones, one sentence a fault: keys missing or too many,
 * plural forms other than the language has, other placeholders, Danish left standing, stray controls, wrong script.
 */
export function faultsInTexts(language: Pick<LanguageLine, 'tag' | 'script'>, texts: TextFiles, danish: TextFiles): string[] {
  const own = flattenTexts(texts);
  const source = flattenTexts(danish);
  const wanted = wantedKeys(source, language.tag);
  const missing = [...wanted.keys()].filter((key) => !own.has(key)).map((key) => `${key} is missing`);
  const extra = [...own.keys()].filter((key) => !wanted.has(key)).map((key) => `${key} is too many`);
  const wrong = [...own].flatMap(([key, text]) => faultsInText(language, key, text, source.get(wanted.get(key) ?? '')));
  return [...missing, ...extra, ...wrong].map((fault) => `${language.tag}: ${fault}`);
}

/** Keys a language must have → the Danish key each is written from. */
function wantedKeys(source: Map<string, string>, tag: string): Map<string, string> {
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  return new Map(
    [...source.keys()].flatMap((key): [string, string][] => {
      if (!pluralSuffix.test(key)) return [[key, key]];
      const base = key.replace(pluralSuffix, '');
      return forms.map((form) => [`${base}_${form}`, `${base}_other`]);
    }),
  );
}

function faultsInText(
  { tag, script }: Pick<LanguageLine, 'tag' | 'script'>,
  key: string,
  text: string,
  danish: string | undefined,
): string[] {
  const words = text.replace(/\{\{\w+\}\}/gu, '');
  const rules: [boolean, string][] = [
    [text !== '' && text === text.trim(), 'is empty or has stray spaces'],
    [text === text.normalize('NFC'), 'is not in Unicode form NFC'],
    [!hasStrayControls(text), 'has an invisible control'],
    [!/\p{Letter}/u.test(words) || scripts[script].letters.test(words), `has no ${script} letters`],
    [danish === undefined || samePlaceholders(key, text, danish), `has other placeholders than "${danish}"`],
    [tag === 'da' || text !== danish || !/\p{Letter}.*\s.*\p{Letter}/u.test(words), 'is the same sentence as in Danish'],
  ];
  return rules.flatMap(([holds, fault]) => (holds ? [] : [`${key} ${fault}`]));
}

function samePlaceholders(key: string, text: string, danish: string): boolean {
  const own = placeholdersIn(text);
  const wanted = placeholdersIn(danish);
  const without = wanted.filter((name) => name !== 'count');
  return String(own) === String(wanted) || (mayLeaveOutCount.test(key) && String(own) === String(without));
}
