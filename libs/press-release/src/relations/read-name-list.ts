import { municipalityNamed } from '@flersprog/content';
import { readName, type ReadName } from './read-name.ts';

export interface NameList {
  names: string[];
  /** Words that may be names. */
  unsure: string[];
}

const noun =
  "(?:\\p{Ll}*(?:forening|organisation|aktør|partner|netværk|initiativ|gruppe|klub|center|hus|fond|selskab|råd|projekt)(?:en|et|er|e|erne|ne|ene)?|ngo(?:’|')?(?:en|er|erne)?)";
const lead = new RegExp(`^(?:(?:både\\s)?(?:\\p{Ll}[\\p{L}-]*\\s){0,5}?(?<noun>${noun}))[:,]?\\s+(?=[\\p{Lu}\\d»«"”“„])`, 'u');
const plainLead = /^(?:både|blandt andre|bl\.a\.|blandt andet|henholdsvis)\s(?=[\p{Lu}»"”“„])/u;
const singular = /(?:en|et)$/u;
const separator = /^(?:,\s(?:og\s|samt\s)?|\s(?:og|samt)\s)/u;
const relative = /^,?\s(?:som|der|hvor|hvis|hvorfra)\s|^,\s(?:en|et)\s\p{Ll}|^\s[-–—]\s/u;
const publicBody = /ministeriet|styrelsen|direktoratet|^Region\s|kommune|politi/iu;

/**
 * The names in what follows "med": "A og B", "følgende foreninger: A, som …, B, hvor … og C, som …". Clauses and nouns
 * around the names are cut off. Where a name's end, or whether a word is one, cannot be told, it is unsure.
 */
export function readNameList(text: string, whole: string): NameList {
  const found: NameList = { names: [], unsure: [] };
  let rest = text.trimStart();
  let one = false;
  let lastOne = false;
  for (;;) {
    const leading = lead.exec(rest) ?? plainLead.exec(rest);
    const start = rest.slice(leading?.[0].length ?? 0);
    const read = readName(start, whole);
    if (!read) break;
    one ||= singular.test(leading?.groups?.noun ?? '');
    keep(found, read);
    const after = start.slice(read.length);
    const inClause = relative.test(after);
    const next = inClause ? afterClause(after, whole, found) : separator.exec(after)?.[0];
    if (next === null || next === undefined) break;
    rest = after.slice(after.indexOf(next) + next.length);
    const twoNames = lead.test(rest) || inClause;
    if (!twoNames && (one || (lastOne && / og /.test(next))))
      return bothUnsure(found, rest, whole, lastOne && !/ – /.test(found.names.at(-1) ?? '') ? 2 : 1);
    lastOne = !inClause && / og /.test(next);
  }
  return found;
}

function keep(found: NameList, { name, sure, where }: ReadName): void {
  const isOne = sure && !publicBody.test(name) && municipalityNamed(name) === null && name.length > 1;
  if (isOne) found.names.push(name);
  else if (municipalityNamed(name) === null) found.unsure.push(name + where);
}

/** "foreningen Kvinder og Børn" may be one or two, and so may what follows the last "og" of a list. */
function bothUnsure(found: NameList, rest: string, whole: string, before: 1 | 2): NameList {
  const second = readName(rest, whole);
  const first = found.names.slice(-before);
  if (!second || first.length === 0) return found;
  return { names: found.names.slice(0, -before), unsure: [...found.unsure, `${first.join(' og ')} og ${second.name}`] };
}

/** The text from the clause up to the next name that has a clause of its own; other names on the way are unsure. Null at the end. */
function afterClause(after: string, whole: string, found: NameList): string | null {
  for (const match of after.slice(1).matchAll(/(?:,\s(?:og\s|samt\s)?|\s(?:og|samt)\s)(?=[\p{Lu}»"”“„])/gu)) {
    const to = 1 + match.index + match[0].length;
    const name = readName(after.slice(to), whole);
    const inList = /(?:^|[\s(])\p{Lu}[\p{L}-]*$/u.test(after.slice(0, 1 + match.index));
    if (!name || inList || municipalityNamed(name.name)) continue;
    if (relative.test(after.slice(to + name.length))) return after.slice(0, to);
    if (match[0].startsWith(',')) found.unsure.push(name.name);
  }
  return null;
}
