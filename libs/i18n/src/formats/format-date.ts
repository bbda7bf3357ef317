import type { LanguageTag } from '../languages.ts';
import { rememberMade } from '../remember-made.ts';
import { intlLocale, timeZone } from './intl-locale.ts';

/** ICU writes these with the month or the year first, or with a comma that breaks a sentence; in running text the day comes first. */
const dayFirst: readonly LanguageTag[] = ['ps', 'so', 'ti', 'ur'];

const daysIn = rememberMade((language: LanguageTag) => rememberMade((day: string) => formatDay(language, instantInDay(day))));

/**
 * A calendar day "2019-04-15" in words: "15. april 2019". Throws RangeError for a text that is not a calendar day.
 */
export function formatDate(language: LanguageTag, day: string): string {
  return daysIn(language)(day);
}

/** Noon UTC of a calendar day: the same day in Denmark, summer and winter. Throws RangeError for what is not a day. */
export function instantInDay(day: string): Date {
  const noon = new Date(`${day}T12:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(day) || Number.isNaN(noon.getTime()) || noon.toISOString().slice(0, 10) !== day) {
    throw new RangeError(`"${day}" is not a calendar day; write it like 2019-04-15`);
  }
  return noon;
}

/** The day in Denmark of an instant, in words. */
export function formatDay(language: LanguageTag, instant: Date): string {
  const formatter = dateFormatter(language);
  if (!dayFirst.includes(language)) return formatter.format(instant);
  const parts = Object.fromEntries(formatter.formatToParts(instant).map((part) => [part.type, part.value]));
  return `${parts.day} ${parts.month} ${parts.year}`;
}

/** Dates in words, as ICU has them for the language. */
export const dateFormatter = rememberMade(
  (language: LanguageTag) => new Intl.DateTimeFormat(intlLocale(language), { dateStyle: 'long', timeZone }),
);
