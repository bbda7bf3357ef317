import type { Direction, Script } from './script.ts';
import { hasStrayControls } from './strip-controls.ts';

/** A line of the language table before it is known to be right. */
export interface LanguageLine {
  readonly tag: string;
  readonly autonym: string;
  readonly danishName: string;
  readonly direction: Direction;
  readonly script: Script;
  readonly fallbacks: readonly string[];
}

/** Letters of each script, and the direction it is written in. */
export const scripts: Record<Script, { letters: RegExp; direction: Direction }> = {
  latin: { letters: /\p{Script=Latin}/u, direction: 'ltr' },
  arabic: { letters: /\p{Script=Arabic}/u, direction: 'rtl' },
  cyrillic: { letters: /\p{Script=Cyrillic}/u, direction: 'ltr' },
  ethiopic: { letters: /\p{Script=Ethiopic}/u, direction: 'ltr' },
};

/**
 * What is wrong with a language table, one sentence a fault; empty when it may be used. Plural forms, dates and lists
 * come from Intl, so a language that Intl does not know is a fault too.
 */
export function faultsInLanguages(lines: readonly LanguageLine[]): string[] {
  return [
    ...lines.flatMap(faultsInLine),
    ...doubles(lines, 'tag'),
    ...doubles(lines, 'autonym'),
    ...doubles(lines, 'danishName'),
    ...lines.flatMap((line) => faultsInFallbacks(line, lines)),
  ];
}

function faultsInLine({ tag, autonym, danishName, direction, script }: LanguageLine): string[] {
  const rules: [boolean, string][] = [
    [isCanonicalTag(tag), 'is not a BCP-47 tag in its usual spelling'],
    [scripts[script].letters.test(autonym), `has a name of its own ("${autonym}") without ${script} letters`],
    [!hasStrayControls(autonym) && autonym === autonym.trim(), 'has a name of its own with stray spaces or controls'],
    [danishName.trim() !== '', 'has no Danish name'],
    [scripts[script].direction === direction, `runs ${direction}, but ${script} script runs ${scripts[script].direction}`],
    [isCanonicalTag(tag) && Intl.PluralRules.supportedLocalesOf(tag).length > 0, 'has plural rules that Intl does not know'],
  ];
  return rules.flatMap(([holds, fault]) => (holds ? [] : [`${tag} ${fault}`]));
}

function isCanonicalTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

function doubles(lines: readonly LanguageLine[], key: 'tag' | 'autonym' | 'danishName'): string[] {
  const values = lines.map((line) => line[key]);
  return values.filter((value, index) => values.indexOf(value) < index).map((value) => `Two lines have the ${key} "${value}"`);
}

function faultsInFallbacks(line: LanguageLine, lines: readonly LanguageLine[]): string[] {
  const unknown = line.fallbacks.filter((tag) => !lines.some((other) => other.tag === tag));
  const circle = reaches(line.tag, line.fallbacks, lines);
  return [
    ...unknown.map((tag) => `${line.tag} falls back to "${tag}", which is not in the table`),
    ...(circle ? [`${line.tag} falls back to itself`] : []),
  ];
}

/** True when following fallbacks from `from` leads to `target`. */
function reaches(target: string, from: readonly string[], lines: readonly LanguageLine[]): boolean {
  const seen = new Set<string>();
  const waiting = [...from];
  for (let tag = waiting.pop(); tag !== undefined; tag = waiting.pop()) {
    if (tag === target) return true;
    if (seen.has(tag)) continue;
    seen.add(tag);
    waiting.push(...(lines.find((line) => line.tag === tag)?.fallbacks ?? []));
  }
  return false;
}
