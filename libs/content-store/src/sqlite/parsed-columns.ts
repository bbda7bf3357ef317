import type { DatabaseSync } from 'node:sqlite';
import { parsedTexts, type ParsedTexts } from '../documents/parsed-texts.ts';

/** Columns of `documents` that hold JSON. */
const columns = ['summaries', 'state'] as const;
export type JsonColumn = (typeof columns)[number];

/**
 * What to select of the documents `d` to read a column of theirs: the text only where it is not known already. Making a
 * string of a text costs more than finding its row, and most documents of a page are on other pages too.
 */
export const unlessKnown = (column: JsonColumn) => `d.number, iif(${column}_known(d.number), NULL, d.${column}) AS ${column}`;

export type ParsedColumns = Record<JsonColumn, ParsedTexts<number>>;

/** Remembers the columns of an open store by the number of the row, and lets its statements ask which ones are known. */
export function parsedColumns(database: DatabaseSync): ParsedColumns {
  const parsed = { summaries: parsedTexts<number>(), state: parsedTexts<number>() };
  for (const column of columns) database.function(`${column}_known`, (number) => (parsed[column].has(Number(number)) ? 1 : 0));
  return parsed;
}
