import type { LanguageTag } from '../languages.ts';

/**
 * Everything stated to Intl, so that no reader's language brings its own calendar, digits or clock: Gregorian calendar,
 * western digits, 24 hours. English is the European one (day before month).
 */
export function intlLocale(language: LanguageTag): string {
  return `${language === 'en' ? 'en-GB' : language}-u-ca-gregory-hc-h23-nu-latn`;
}

/** Days and hours are Denmark's, wherever the server stands. */
export const timeZone = 'Europe/Copenhagen';

/** Figures look the same in every language, so that reader and official can point at them: western digits, Danish marks. */
export const figureLocale = 'da-u-nu-latn';
