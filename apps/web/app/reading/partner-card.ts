import { safeWebAddress, type PublishedPage } from '@flersprog/content';
import type { Found } from './found.ts';
import type { MunicipalityCard, PartnerCard } from '../models/entries.ts';
import type { Said } from '../models/said.ts';
import { said, titleOf } from './said.ts';
import { saidInList } from './withheld.ts';
import { areaNames } from './who-with-whom.ts';

type Partnership = PublishedPage<'partnership'>;

/** A partner in a list; with the partnerships it has there, also where it works and what they do together. */
export function partnerCard(found: Found, page: PublishedPage<'partner'>, partnerships: readonly Partnership[] = []): PartnerCard {
  const { contact, languagesSpoken, summary } = page.values;
  return {
    name: titleOf(page),
    href: found.href(page),
    summary: saidInList(page, found.language, 'summary', summary),
    languagesSpoken,
    phone: contact.phone,
    email: contact.email,
    website: contact.website === null ? null : safeWebAddress(contact.website),
    areas: areasOf(found, partnerships),
    description: descriptionOf(partnerships),
  };
}

/** A municipality a partner works in, by their partnerships. */
export function municipalityCard(
  found: Found,
  page: PublishedPage<'municipality'>,
  partnerships: readonly Partnership[],
): MunicipalityCard {
  return {
    name: titleOf(page),
    href: found.href(page),
    code: page.values.code,
    areas: areasOf(found, partnerships),
    description: descriptionOf(partnerships),
  };
}

function areasOf(found: Found, partnerships: readonly Partnership[]): Said[] {
  return areaNames(found, [...new Set(partnerships.flatMap(({ values }) => values.areas))]);
}

function descriptionOf(partnerships: readonly Partnership[]): Said | null {
  const texts = partnerships.map((page) => said(page, 'description', page.values.description));
  return texts.find((text) => text !== null) ?? null;
}
