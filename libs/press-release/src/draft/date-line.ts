import { findDates } from '../facts/dates.ts';

/** "København, " or the office that sends it: "Region Hovedstaden, ". */
const place = /^\p{Lu}[\p{L}-]+(?:\s(?:(?:og|for|i|af)\s)?\p{Lu}[\p{L}-]+|\skommune){0,4},\s/u;
/** All that may stand on a line with the day of a release. */
const company =
  /pressemeddelelse|nyhed|publiceret|udgivet|offentliggjort|(?:sidst |senest )?opdateret|dato|(?:man|tirs|ons|tors|fre|lør|søn)dag|kl\.?|\d{1,2}[.:]\d{2}|(?<!\p{L})(?:den|d\.)|[\s|·•/,.:;–—-]/giu;
const longest = 80;

/** Whether a line states a day and nothing else but place, label and time: "København, den 15. april 2019". */
export function isDateLine(line: string): boolean {
  if (line.length > longest) return false;
  const [date] = findDates(line);
  if (!date) return false;
  const rest = findDates(line).reduceRight((left, { from, to }) => left.slice(0, from) + left.slice(to), line);
  return rest.replace(place, '').replace(company, '') === '';
}
