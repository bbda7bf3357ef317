import type { AnnouncementEntry } from '../models/entries.ts';

/** Entries by the year of their date, in the order given; those without a date under "–". */
export function inYears(entries: AnnouncementEntry[]): { year: string; entries: AnnouncementEntry[] }[] {
  const groups = new Map<string, AnnouncementEntry[]>();
  for (const entry of entries) {
    const year = entry.date?.slice(0, 4) ?? '–';
    groups.set(year, [...(groups.get(year) ?? []), entry]);
  }
  return [...groups].map(([year, own]) => ({ year, entries: own }));
}
