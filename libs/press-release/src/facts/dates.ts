/** A calendar day the text states in full. */
export interface FoundDate {
  /** "2019-04-15". */
  date: string;
  words: string;
  from: number;
  to: number;
  /** False where day and month could be exchanged by a reader of another country: "03/04/2019". */
  clear: boolean;
}

const months = 'januar februar marts april maj juni juli august september oktober november december'.split(' ');
const shortMonths = months.map((month) => month.slice(0, 3));
/** As English, Swedish, Norwegian and German write them, so that a release in those keeps its day. */
const foreignMonths =
  'january february march may june july august october december januari februari mars augusti desember januar märz mai juni juli dezember'.split(
    ' ',
  );
const foreignStarts = new Map([
  ['may', 5],
  ['mai', 5],
  ['mär', 3],
  ['oct', 10],
  ['des', 12],
  ['dez', 12],
]);

const named = new RegExp(
  `(?<![\\d.])(\\d{1,2})\\.?\\s+(${[...months, ...foreignMonths].join('|')}|(?:${shortMonths.join('|')}|sept)\\.?)\\s+(\\d{4})(?!\\d)`,
  'giu',
);
const iso = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g;
const figures = /(?<![\d./-])(\d{1,2})([-/.])(\d{1,2})(?:\2|(?<=\d\/\d{1,2})[- ])(\d{4}|\d{2})(?![\d/-]|\.\d)/g;

/**
 * Every day stated in full, in Danish and ISO forms: "15. april 2019", "den 15. apr. 2019", "15-04-2019", "15/04/19",
 * "15.4.2019", "15/4-2019", "2019-04-15". Days that do not exist are left out; two-digit years are of this century.
 */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  const add = (match: RegExpExecArray, year: number, month: number, day: number, clear: boolean) => {
    const date = calendarDay(year, month, day);
    if (date) found.push({ date, words: match[0], from: match.index, to: match.index + match[0].length, clear });
  };
  for (const match of text.matchAll(named)) add(match, Number(match[3]), monthOf(match[2] ?? ''), Number(match[1]), true);
  for (const match of text.matchAll(iso)) add(match, Number(match[1]), Number(match[2]), Number(match[3]), true);
  for (const match of text.matchAll(figures)) {
    const [day, month, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
    add(match, year < 100 ? 2000 + year : year, month, day, day > 12 || day === month);
  }
  return found.sort((one, other) => one.from - other.from);
}

function monthOf(word: string): number {
  const start = word.toLowerCase().slice(0, 3);
  return foreignStarts.get(start) ?? shortMonths.indexOf(start) + 1;
}

/** ISO form of a day between 1900 and 2100 that is in the calendar, or null. */
function calendarDay(year: number, month: number, day: number): string | null {
  const time = new Date(Date.UTC(year, month - 1, day));
  const exists = time.getUTCFullYear() === year && time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  return exists && year >= 1900 && year <= 2100 ? time.toISOString().slice(0, 10) : null;
}
