import type { Address } from '@flersprog/content';

/**
 * The one owner of what may stand behind the question mark. Everything here is a plain GET form or link; parameters
 * that an address does not know are ignored and never make an answer of their own.
 */
export interface ListSelection {
  /** 1 for the first page. */
  page: number;
  year: number | null;
  /** Official code of a municipality. */
  municipality: string | null;
  /** Id of a partner. */
  partner: string | null;
  /** Id of a grant programme. */
  programme: string | null;
  /** BCP-47 tag of a language spoken. */
  language: string | null;
  /** Id of a topic. */
  topic: string | null;
}

/** Name of the field in the form that finds a municipality. */
export const municipalityField = 'name';

const shapes = {
  year: /^[12]\d{3}$/,
  municipality: /^0\d{3}$/,
  language: /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/,
  partner: /^[\w-]{1,64}$/,
  programme: /^[\w-]{1,64}$/,
  topic: /^[\w-]{1,64}$/,
  page: /^[1-9]\d{0,4}$/,
} as const;
type Parameter = keyof typeof shapes;

/** Which parameters an address knows, in the order they are written in. */
function parametersOf(address: Address): readonly Parameter[] {
  if (address.page === 'list' && address.kind === 'announcement') return ['year', 'municipality', 'partner', 'programme', 'page'];
  if (address.page === 'list' && address.kind === 'partner') return ['municipality', 'language', 'topic', 'page'];
  if (address.page === 'list' && address.kind !== 'municipality') return ['page'];
  if (address.page === 'document' && (address.kind === 'topic' || address.kind === 'grant-programme')) return ['page'];
  return [];
}

/** The selection a query states for an address; what is unknown or has not the right shape is left out. */
export function selectionOf(address: Address, query: URLSearchParams): ListSelection {
  const known = parametersOf(address);
  const value = (name: Parameter) => {
    const text = known.includes(name) ? query.get(name) : null;
    return text !== null && shapes[name].test(text) ? text : null;
  };
  const number = (text: string | null) => (text === null ? null : Number(text));
  return {
    page: number(value('page')) ?? 1,
    year: number(value('year')),
    municipality: value('municipality'),
    partner: value('partner'),
    programme: value('programme'),
    language: value('language'),
    topic: value('topic'),
  };
}

/** The one spelling of a selection's query: "" or "?year=2019&page=2". First pages and empty choices are not written. */
export function queryOf(selection: Partial<ListSelection>): string {
  const order = ['year', 'municipality', 'partner', 'programme', 'language', 'topic', 'page'] as const;
  const stated = order.flatMap((name) => {
    const value = selection[name];
    return value === null || value === undefined || (name === 'page' && value === 1) ? [] : [`${name}=${encodeURIComponent(value)}`];
  });
  return stated.length === 0 ? '' : `?${stated.join('&')}`;
}

/** How many choices a selection combines, pages not counted. */
export function choicesIn({ year, municipality, partner, programme, language, topic }: ListSelection): number {
  return [year, municipality, partner, programme, language, topic].filter((value) => value !== null).length;
}
