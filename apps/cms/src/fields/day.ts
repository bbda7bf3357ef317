import type { DateField, FieldHook } from 'payload';

const copenhagenDay = new Intl.DateTimeFormat('sv-SE-u-ca-gregory-nu-latn', { timeZone: 'Europe/Copenhagen', dateStyle: 'short' });

/**
 * The calendar day in Denmark that a text or instant names, as "2019-04-15"; null when it names none. A bare day stays
 * that day, an instant is the day it falls on in Copenhagen.
 */
export function dayOf(value: unknown): string | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : copenhagenDay.format(value);
  if (typeof value !== 'string') return null;
  const instant = new Date(/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T12:00:00.000Z` : value);
  if (Number.isNaN(instant.getTime())) return null;
  const day = copenhagenDay.format(instant);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && day !== value ? null : day;
}

/** Noon in UTC is the same day in Denmark in summer and winter, and the hour Payload's own date picker sends. */
const storeAtNoon: FieldHook = ({ value }) => {
  const day = dayOf(value);
  return day === null ? value : `${day}T12:00:00.000Z`;
};

/**
 * A calendar day without a time. Takes "2019-04-15" or an instant; gives the day at noon UTC, so its first ten letters are the day.
 * `index`: whether lists are put in order by it.
 */
export function dayField(name: string, { index = false } = {}): DateField {
  return {
    name,
    type: 'date',
    localized: false,
    index,
    admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'd. MMMM yyyy' } },
    hooks: { beforeValidate: [storeAtNoon] },
  };
}
