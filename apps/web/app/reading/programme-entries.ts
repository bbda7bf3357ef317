import type { PublishedPage } from '@flersprog/content';
import type { Found } from './found.ts';
import type { ProgrammeEntry } from '../models/entries.ts';
import type { FiguresModel } from '../models/facts-model.ts';
import { titleOf } from './said.ts';

/** Lines of a list of grant programmes, the newest year first. */
export function programmeEntries(found: Found, programmes: readonly PublishedPage<'grant-programme'>[]): ProgrammeEntry[] {
  return [...programmes].sort((one, other) => (other.values.year ?? 0) - (one.values.year ?? 0)).map((page) => programmeEntry(found, page));
}

export function programmeEntry(found: Found, page: PublishedPage<'grant-programme'>): ProgrammeEntry {
  return { name: titleOf(page), href: found.href(page) ?? '', amount: programmeAmount(page), year: page.values.year };
}

/** What a programme states in figures. */
export function programmeFigures(page: PublishedPage<'grant-programme'>): FiguresModel {
  const { applicationsReceived, municipalities } = page.values;
  return {
    amount: programmeAmount(page),
    applications: applicationsReceived,
    municipalityCount: municipalities.length === 0 ? null : municipalities.length,
  };
}

export function programmeAmount({ values }: PublishedPage<'grant-programme'>): { value: number; currency: string } | null {
  return values.amount === null ? null : { value: values.amount, currency: values.currency };
}
