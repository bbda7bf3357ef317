import type { PageKey, PublishedPage } from '@flersprog/content';
import { compareIn } from '@flersprog/i18n';
import type { Found } from './found.ts';
import type { WhoWithWhom } from '../models/facts-model.ts';
import type { Said } from '../models/said.ts';
import { mostPartners, partnersHref } from './partners-of-place.ts';
import { titleOf } from './said.ts';

/** Rows of a table; there are more pages of it, or another page has them all. */
export const rowsPerPage = 20;

/** Keys of everything that partnerships name. */
export function partnershipKeys(partnerships: readonly PublishedPage<'partnership'>[]): PageKey[] {
  return partnerships.flatMap(({ values }): PageKey[] => [
    ...named('municipality', values.municipality),
    ...named('partner', values.partner),
    ...named('grant-programme', values.grantProgramme),
    ...values.areas.map((id): PageKey => ({ kind: 'area', id })),
  ]);
}

const named = (kind: PageKey['kind'], id: string | null): PageKey[] => (id === null ? [] : [{ kind, id }]);

export function areaNames(found: Found, ids: readonly string[]): Said[] {
  return found.pages('area', ids).map(titleOf);
}

/** Municipalities that share exactly the same partners in the same areas, before anybody's name is read. */
export interface Together {
  municipalities: string[];
  /** Those of the first municipality; the others have the like. */
  partnerships: readonly PublishedPage<'partnership'>[];
}

/** Pure: the rows of who works with whom, in the order of `municipalityOrder` (ids), others after it. */
export function rowsOf(partnerships: readonly PublishedPage<'partnership'>[], municipalityOrder: readonly string[] = []): Together[] {
  const whole = partnerships.filter(({ values }) => values.municipality !== null && values.partner !== null);
  const byMunicipality = [...Map.groupBy(whole, ({ values }) => values.municipality!)].sort(
    ([one], [other]) => place(municipalityOrder, one) - place(municipalityOrder, other),
  );
  const rows = Map.groupBy(byMunicipality, ([, own]) => signature(own));
  return [...rows.values()].map((together) => ({ municipalities: together.map(([id]) => id), partnerships: together[0]![1] }));
}

/** Keys of everything that rows name. */
export const keysOfRows = (rows: readonly Together[]): PageKey[] =>
  rows.flatMap(({ municipalities, partnerships }) => [
    ...municipalities.map((id): PageKey => ({ kind: 'municipality', id })),
    ...partnershipKeys(partnerships),
  ]);

/** The rows with their names; what has none is left out. */
export function whoWithWhom(found: Found, rows: readonly Together[]): WhoWithWhom[] {
  const named = rows.map(({ municipalities, partnerships }) => ({
    municipalities: found.links('municipality', municipalities),
    ...partnersOf(found, municipalities[0]!, partnerships),
  }));
  return named.filter(({ municipalities, partners }) => municipalities.length > 0 && partners.length > 0);
}

/** By their Danish names in every language, so that two people at a counter point at the same line. */
function partnersOf(
  found: Found,
  municipality: string,
  partnerships: readonly PublishedPage<'partnership'>[],
): Omit<WhoWithWhom, 'municipalities'> {
  const danishName = (id: string) => found.page('partner', id, 'da')?.title ?? '';
  const known = partnerships.filter(({ values }) => found.page('partner', values.partner!));
  const sorted = [...Map.groupBy(known, ({ values }) => values.partner!)].sort(([one], [other]) =>
    compareIn('da')(danishName(one), danishName(other)),
  );
  const all = sorted.length > mostPartners ? partnersHref(found, municipality) : null;
  return {
    partners: (all === null ? sorted : sorted.slice(0, mostPartners)).map(([id, own]) => ({
      partner: found.links('partner', [id])[0]!,
      areas: areaNames(found, [...new Set(own.flatMap(({ values }) => values.areas))]),
    })),
    allPartnersHref: all,
  };
}

const signature = (partnerships: readonly PublishedPage<'partnership'>[]) =>
  JSON.stringify(partnerships.map(({ values }) => [values.partner, [...values.areas].sort()]).sort());

const place = (order: readonly string[], id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
