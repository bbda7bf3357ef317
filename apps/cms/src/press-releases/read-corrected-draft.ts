import { municipalityByCode, safeHref } from '@flersprog/content';
import type { PressReleaseDraft, ReleaseBlock, Words } from '@flersprog/press-release';
import { dayOf } from '../fields/day.ts';
import { nameKey } from './name-key.ts';

type Fields = Record<string, unknown>;

/**
 * A draft as it comes back from a browser, corrected by a person: only what has the shape of a draft is taken, names are
 * trimmed, codes looked up in the register, and what points at something removed goes with it. Null when it is no draft.
 */
export function readCorrectedDraft(value: unknown): PressReleaseDraft | null {
  const draft = fieldsOf(value);
  const head = fieldsOf(draft['announcement']);
  if (Object.keys(head).length === 0) return null;
  const municipalities = rowsOf(draft['municipalities']).flatMap(municipalityOf);
  const codes = new Set(municipalities.map(({ code }) => code));
  const partners = named(draft['partners']).map(({ name, row }) => ({ name, areas: textsOf(row['areas']) }));
  const partnerNamed = (name: string) => partners.find((partner) => nameKey(partner.name) === nameKey(name))?.name;
  const topic = textOf(head['topic']);
  return {
    digest: /^[0-9a-f]{64}$/.exec(textOf(draft['digest']) ?? '')?.[0] ?? '',
    announcement: { title: textOf(head['title']), date: dayOf(head['date']), topic, lede: textOf(head['lede']) },
    body: rowsOf(draft['body']).flatMap(blockOf),
    amounts: rowsOf(draft['amounts']).flatMap(amountOf),
    applications: applicationsOf(draft['applications']),
    municipalities,
    partners,
    areas: named(draft['areas'])
      .map(({ name, row }) => ({ name, municipality: textOf(row['municipality']) }))
      .filter(({ municipality }) => municipality !== null && codes.has(municipality)),
    funders: named(draft['funders']).map(({ name, row }) => ({
      name,
      finances: textsOf(row['finances']).flatMap((partner) => partnerNamed(partner) ?? []),
    })),
    partnerships: rowsOf(draft['partnerships']).flatMap((row) => {
      const municipality = textOf(row['municipality']) ?? '';
      const partner = partnerNamed(textOf(row['partner']) ?? '');
      return partner !== undefined && codes.has(municipality) ? [{ municipality, partner, areas: textsOf(row['areas']) }] : [];
    }),
    grantProgramme: programmeOf(draft['grantProgramme'], codes),
    unsure: [],
  };
}

function municipalityOf(row: Fields): PressReleaseDraft['municipalities'] {
  const known = municipalityByCode(textOf(row['code']) ?? '');
  return known ? [{ code: known.code, name: known.name, words: textOf(row['words']) ?? known.name }] : [];
}

function amountOf(row: Fields): PressReleaseDraft['amounts'] {
  const value = numberOf(row['value']);
  return value === null ? [] : [{ value, currency: currencyOf(row['currency']), words: textOf(row['words']) ?? '' }];
}

function applicationsOf(value: unknown): PressReleaseDraft['applications'] {
  const row = fieldsOf(value);
  const count = numberOf(row['value']);
  return count === null ? null : { value: count, words: textOf(row['words']) ?? '' };
}

function programmeOf(value: unknown, codes: ReadonlySet<string>): PressReleaseDraft['grantProgramme'] {
  const row = fieldsOf(value);
  const [name, amount] = [textOf(row['name']), numberOf(row['amount'])];
  if (name === null || amount === null) return null;
  return {
    name,
    purpose: textOf(row['purpose']),
    amount,
    currency: currencyOf(row['currency']),
    year: numberOf(row['year']),
    applicationsReceived: numberOf(row['applicationsReceived']),
    municipalities: textsOf(row['municipalities']).filter((code) => codes.has(code)),
  };
}

function blockOf(row: Fields): ReleaseBlock[] {
  if (row['type'] === 'list') return [{ type: 'list', ordered: row['ordered'] === true, items: rowsOf(row['items']).map(wordsOf) }];
  const words = wordsOf(fieldsOf(row['words']));
  if (row['type'] === 'heading') return [{ type: 'heading', level: row['level'] === 3 ? 3 : 2, words }];
  return row['type'] === 'paragraph' ? [{ type: 'paragraph', words }] : [];
}

function wordsOf(row: Fields): Words {
  const text = typeof row['text'] === 'string' ? row['text'] : '';
  const links = rowsOf(row['links']).flatMap((link) => {
    const [from, to, href] = [numberOf(link['from']), numberOf(link['to']), safeHref(textOf(link['href']) ?? '')];
    return from !== null && to !== null && from < to && to <= text.length && href !== null ? [{ from, to, href }] : [];
  });
  return { text, links: links.filter(({ from }, at) => from >= (links[at - 1]?.to ?? 0)) };
}

/** Rows with a name that says something, each name once. */
function named(value: unknown): { name: string; row: Fields }[] {
  const rows = rowsOf(value).flatMap((row) => {
    const name = textOf(row['name']);
    return name === null ? [] : [{ name, row }];
  });
  return rows.filter(({ name }, at) => rows.findIndex((other) => nameKey(other.name) === nameKey(name)) === at);
}

const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});
const rowsOf = (value: unknown): Fields[] => (Array.isArray(value) ? value.map(fieldsOf) : []);
const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(textOf).filter((text) => text !== null) : []);
const textOf = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null);
const numberOf = (value: unknown): number | null => (typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null);
const currencyOf = (value: unknown): string => (typeof value === 'string' && /^[A-Z]{3}$/.test(value) ? value : 'DKK');
