import type { PageKey, PublishedPage } from '@flersprog/content';
import { compareIn } from '@flersprog/i18n';
import type { Found } from './found.ts';
import type { Said, WhoWithWhom } from './page-models.ts';
import { titleOf } from './said.ts';

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

/**
 * Who works with whom: one row a set of municipalities that share exactly the same partners in the same areas, in the
 * order of `municipalityOrder` (ids), others after it.
 */
export function whoWithWhom(
  found: Found,
  partnerships: readonly PublishedPage<'partnership'>[],
  municipalityOrder: readonly string[] = [],
): WhoWithWhom[] {
  const known = partnerships.filter(
    ({ values }) => found.page('municipality', values.municipality ?? '') && found.page('partner', values.partner ?? ''),
  );
  const byMunicipality = [...Map.groupBy(known, ({ values }) => values.municipality!)].sort(
    ([one], [other]) => place(municipalityOrder, one) - place(municipalityOrder, other),
  );
  const rows = Map.groupBy(byMunicipality, ([, own]) => signature(own));
  return [...rows.values()].map((municipalities) => ({
    municipalities: found.links(
      'municipality',
      municipalities.map(([id]) => id),
    ),
    partners: partnersOf(found, municipalities[0]![1]),
  }));
}

/** By their Danish names in every language, so that two people at a counter point at the same line. */
function partnersOf(found: Found, partnerships: readonly PublishedPage<'partnership'>[]): WhoWithWhom['partners'] {
  const danishName = (id: string) => found.page('partner', id, 'da')?.title ?? '';
  const byPartner = [...Map.groupBy(partnerships, ({ values }) => values.partner!)];
  return byPartner
    .sort(([one], [other]) => compareIn('da')(danishName(one), danishName(other)))
    .map(([id, own]) => ({
      partner: found.links('partner', [id])[0]!,
      areas: areaNames(found, [...new Set(own.flatMap(({ values }) => values.areas))]),
    }));
}

const signature = (partnerships: readonly PublishedPage<'partnership'>[]) =>
  JSON.stringify(partnerships.map(({ values }) => [values.partner, [...values.areas].sort()]).sort());

const place = (order: readonly string[], id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
