import type { LanguageTag } from '../languages.ts';
import { rememberMade } from '../remember-made.ts';
import { figureLocale } from './intl-locale.ts';

const format = new Intl.NumberFormat(figureLocale, { maximumFractionDigits: 20 });
const inFigures = rememberMade((value: number) => format.format(value));

/**
 * A number in figures: 1234.5 → "1.234,5". The same in every language (house rule of the design); the language is asked
 * for all the same, so that the rule has one home.
 */
export function formatCount(_language: LanguageTag, value: number): string {
  return inFigures(value);
}
