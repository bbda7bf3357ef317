import { findDates } from '../facts/dates.ts';
import { isDateLine } from './date-line.ts';

const label =
  /^(?:pressemeddelelser?|nyhed(?:er)?|nyhedsbrev|presse|pressemateriale|aktuelt|(?:til )?(?:omgående )?offentliggørelse|pressekontakt)(?:\s(?:fra|nr\.?)\s[^|•·]{1,60})?[:.]?$/iu;
const officeWord = /^(?:\p{L}*(?:ministeriet|styrelsen|direktoratet|nævnet|rådet|institut(?:tet)?)|kommunes?|kommuner|region)$/iu;
const smallWord = /^(?:for|og|af|i|til|-|–|&|\/|,)$/u;
const bar = /\s+[|•·]\s+/u;

/** Whether a line says what kind of text it is, and nothing of it: "Pressemeddelelse", "Nyhed". */
export function isLabel(line: string): boolean {
  return label.test(line.trim());
}

/** Whether a line is the name of the office that sends the release: "Styrelsen for X og Y", "Ishøj Kommune". */
export function isSender(line: string): boolean {
  const words = line.replace(/[.,]$/u, '').split(/\s+/u);
  const isName = words.every((word) => /^\p{Lu}/u.test(word) || smallWord.test(word) || officeWord.test(word));
  return isName && words.length <= 10 && words.some((word) => officeWord.test(word.replace(/,$/u, '')));
}

/** "04.06.2018 | Nyhed | Emnet" in its parts; null for a line that is not several things beside a day. */
export function partsBesideDay(line: string): string[] | null {
  const parts = line.split(bar);
  return parts.length > 1 && parts.some(isDateLine) ? parts : null;
}

/** "marts 2021", which is no day. */
export function isMonthLine(line: string): boolean {
  return findDates(`1. ${line}`).some(({ words }) => words.length === line.trim().length + 3);
}
