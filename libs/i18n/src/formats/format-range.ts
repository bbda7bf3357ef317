import type { LanguageTag } from '../languages.ts';
import { dateFormatter, formatDate, instantInDay } from './format-date.ts';

/** ICU has no good range for these: the whole first day, a dash, the whole last day. */
const inFull: readonly LanguageTag[] = ['ckb', 'ps', 'so', 'ti'];

/**
 * Two calendar days as a range, what they share said once: "1.–15. april 2019". Throws RangeError for what is not a day
 * and for a last day before the first.
 */
export function formatRange(language: LanguageTag, first: string, last: string): string {
  if (last < first) throw new RangeError(`A range of days cannot run from ${first} back to ${last}`);
  if (first === last) return formatDate(language, first);
  if (inFull.includes(language)) return `${formatDate(language, first)} – ${formatDate(language, last)}`;
  return dateFormatter(language).formatRange(instantInDay(first), instantInDay(last));
}
