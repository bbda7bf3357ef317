import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from './dates.ts';

const dates = (text: string) => findDates(text).map(({ date }) => date);
const pad = (number: number) => String(number).padStart(2, '0');
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Every way a Danish office writes a day. */
const forms: ((year: number, month: number, day: number) => string)[] = [
  (year, month, day) => `${String(year)}-${pad(month)}-${pad(day)}`,
  (year, month, day) => `${pad(day)}-${pad(month)}-${String(year)}`,
  (year, month, day) => `${String(day)}/${String(month)}/${String(year)}`,
  (year, month, day) => `${String(day)}/${String(month)}-${String(year)}`,
  (year, month, day) => `${String(day)}.${String(month)}.${String(year)}`,
  (year, month, day) => `d. ${danish(year, month, day, 'long')}`,
  (year, month, day) => `mandag den ${danish(year, month, day, 'long')}`,
  (year, month, day) => danish(year, month, day, 'short'),
];

function danish(year: number, month: number, day: number, length: 'long' | 'short'): string {
  return new Intl.DateTimeFormat('da-DK', { day: 'numeric', month: length, year: 'numeric', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, day),
  );
}

describe('findDates', () => {
  it('reads back every day in every Danish form', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...forms), (date, form) => {
        const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number);
        expect(dates(`Publiceret ${form(year, month, dayOfMonth)}.`)).toEqual([date]);
      }),
    );
  });

  it('takes two-digit years for this century', () => {
    expect(dates('15/04/19 og 1-2-07')).toEqual(['2019-04-15', '2007-02-01']);
  });

  it('leaves out days that do not exist, days without a year, numbers of other things', () => {
    expect(dates('31. februar 2019, 15. april, 32-01-2019, 15-13-2019, tlf. 12-34-56-78, 1.250.000 kr., version 1.2.3.4, 2019-04')).toEqual(
      [],
    );
  });

  it('says when day and month could be exchanged', () => {
    expect(findDates('03/04/2019 15/04/2019 3. april 2019').map(({ clear }) => clear)).toEqual([false, true, true]);
  });
});
