import type { LanguageTag } from '../languages.ts';
import type { TextKey } from '../text-keys.ts';
import { textsIn } from '../texts-in.ts';
import { formatCount } from './format-count.ts';
import { figureLocale } from './intl-locale.ts';

/** An amount in two pieces: the figure, shown large, and what it counts. */
export interface AmountParts {
  /** "8,5" */
  figure: string;
  /** "mio. kr." */
  unit: string;
}

/** Names of units in texts/<language>/amounts.json. Other currencies are said by their ISO 4217 code. */
const unitNames: Record<string, 'krone' | 'euro'> = { DKK: 'krone', EUR: 'euro' };

interface Step {
  size: number;
  suffix: '' | 'Million' | 'Billion';
}

/** Steps in which large amounts are said, largest first. */
const largeSteps: readonly Step[] = [
  { size: 1_000_000_000, suffix: 'Billion' },
  { size: 1_000_000, suffix: 'Million' },
];
const wholeUnits: Step = { size: 1, suffix: '' };

/** Ører and cents are written with both their figures: "1,50". */
const withCents = new Intl.NumberFormat(figureLocale, { minimumFractionDigits: 2, maximumFractionDigits: 20 });

/**
 * An amount as figure and unit: 8500000 DKK → { figure: '8,5', unit: 'mio. kr.' }. Nothing is rounded: 8512345 DKK is
 * { figure: '8.512.345', unit: 'kr.' }. `currency` is an ISO 4217 code, `value` in its whole units.
 */
export function amountParts(language: LanguageTag, value: number, currency: string): AmountParts {
  const step = stepFor(value);
  const count = value / step.size;
  const key: TextKey = `amounts:${unitNames[currency] ?? 'currency'}${step.suffix}`;
  const figure = Number.isInteger(value) ? formatCount(language, count) : withCents.format(value);
  return { figure, unit: textsIn(language)(key, { count, currency }) };
}

/** An amount in running text: "8,5 mio. kr.". */
export function formatAmount(language: LanguageTag, value: number, currency: string): string {
  const { figure, unit } = amountParts(language, value, currency);
  return `${figure} ${unit}`;
}

/** A large step is taken only when two decimals then say the amount exactly. */
function stepFor(value: number): Step {
  return largeSteps.find(({ size }) => Math.abs(value) >= size && value % (size / 100) === 0) ?? wholeUnits;
}
