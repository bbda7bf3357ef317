import { languageOf } from '../languages.ts';
import type { LanguageTag } from '../languages.ts';
import { rememberMade } from '../remember-made.ts';
import { formatDay } from './format-date.ts';
import { timeZone } from './intl-locale.ts';

const clock = new Intl.DateTimeFormat('da-u-ca-gregory-hc-h23-nu-latn', { hour: '2-digit', minute: '2-digit', timeZone });
/** Swedish writes dates as ISO does. */
const isoDay = new Intl.DateTimeFormat('sv-u-ca-gregory-nu-latn', { timeZone });

/** The day in Denmark of an ISO instant, "2019-04-15": also right near midnight and in the nights the clock is changed. */
export const dayOf: (instant: string) => string = rememberMade((instant) => isoDay.format(parseInstant(instant)));

/**
 * Day and time in Denmark of an ISO instant: "2019-04-15T08:05:00Z" → "15. april 2019, 10.05". The time is a figure and
 * looks the same in every language. Throws RangeError for a text that is not an instant.
 */
export function formatInstant(language: LanguageTag, instant: string): string {
  const date = parseInstant(instant);
  return `${formatDay(language, date)}${comma(language)} ${clock.format(date)}`;
}

function comma(language: LanguageTag): string {
  const { script } = languageOf(language);
  return script === 'arabic' ? '،' : script === 'ethiopic' ? '፣' : ',';
}

function parseInstant(instant: string): Date {
  const date = new Date(instant);
  if (!/^\d{4}-\d{2}-\d{2}T/u.test(instant) || Number.isNaN(date.getTime())) {
    throw new RangeError(`"${instant}" is not an instant; write it like 2019-04-15T08:05:00Z`);
  }
  return date;
}
